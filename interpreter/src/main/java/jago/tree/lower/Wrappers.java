package jago.tree.lower;

import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.call.Argument;
import jago.tree.call.CallNode;
import jago.tree.call.CheckedReceiver;
import jago.tree.call.Forward;
import jago.tree.call.GoCode;
import jago.tree.local.Cells;
import jago.tree.local.Locals;
import jago.types.Func;
import java.util.HashMap;
import java.util.List;

/**
 * The functions that no source says: they find the receiver of a method by another way than its
 * declaration, and pass everything else on.
 */
final class Wrappers {
  private enum Form {
    PROMOTED,
    BOUND,
    EXPRESSION
  }

  private record Key(Form form, RType recv, Func func, List<RType> args, Object wanted) {}

  private final Program program;
  private final HashMap<Key, GoCode> codes = new HashMap<>();

  Wrappers(Program program) {
    this.program = program;
  }

  /**
   * The method of recv that was found with a path, or behind a pointer: takes a value of recv as
   * receiver.
   */
  GoCode promoted(RType recv, MethodFinder.Found m) {
    Layout layout = program.layouts.method(type(m), Lowering.kind(recv));
    return make(Form.PROMOTED, recv, m, layout, Locals.read(Lowering.kind(recv), 0), 0);
  }

  /** A method value: its receiver, at the end of the path already, is the captured cell. */
  GoCode bound(RType recv, MethodFinder.Found m) {
    Layout layout = program.layouts.function(type(m));
    MethodFinder.Found here =
        new MethodFinder.Found(new int[0], recv, m.func(), m.args(), m.wanted(), m.indirect());
    return make(Form.BOUND, recv, here, layout, Cells.captured(recv, 0).read(), 0);
  }

  /** A method expression: the receiver is the first parameter. */
  GoCode expression(RType recv, MethodFinder.Found m) {
    RType sig = type(m);
    RType[] params = new RType[sig.params().length + 1];
    params[0] = recv;
    System.arraycopy(sig.params(), 0, params, 1, params.length - 1);
    RType type = program.types.types().funcOf(params, sig.results(), sig.isVariadic());
    Layout layout = program.layouts.function(type);
    ExprNode receiver = Locals.read(Lowering.kind(recv), layout.paramSlots[0]);
    return make(Form.EXPRESSION, recv, m, layout, receiver, 1);
  }

  private RType type(MethodFinder.Found m) {
    return m.func() == null ? m.wanted().type() : program.functions.type(m.func(), m.args());
  }

  /** Makes a wrapper whose parameters from the first on are those of the method. */
  private GoCode make(
      Form form, RType recv, MethodFinder.Found m, Layout layout, ExprNode receiver, int first) {
    Key key = new Key(form, recv, m.func(), m.args(), m.wanted());
    GoCode known = codes.get(key);
    if (known != null) {
      return known;
    }
    String method = m.func() == null ? m.wanted().name() : m.func().name();
    GoCode.Source source = program.linking(c -> body(form, c, recv, m, receiver, first));
    GoCode code = new GoCode(recv + "." + method, layout, source);
    codes.put(key, code);
    return code;
  }

  private void body(
      Form form, GoCode code, RType recv, MethodFinder.Found m, ExprNode receiver, int first) {
    Lowering fn = new Lowering(program, null, TypeArgs.NONE, null, null, code);
    int n = m.path().length;
    ExprNode checked = receiver;
    if (m.func() != null && n == 0 && isValueMethodOfPointer(recv, m.func())) {
      checked = new CheckedReceiver(receiver, recv.elem(), m.func().name());
    }
    Selectors.Base start = new Selectors.Base(recv, checked, null);
    Selectors.Base holder = Selectors.follow(start, m.path(), n, 0);
    Argument[] args = parameters(code.layout, first);
    boolean aliases = Selectors.aliases(holder, n > 0 || form == Form.BOUND);
    CallNode call = fn.calls.method(holder, m, aliases, List.of(), args, 0);
    Layout callee = fn.calls.methodLayout(m);
    fn.synthetic(new Forward(call, callee, code.layout));
  }

  private static boolean isValueMethodOfPointer(RType recv, Func m) {
    return recv.kind == Kind.POINTER && !Analysis.hasPointerReceiver(m);
  }

  /** Returns the wrapper's own parameters as arguments; their slots are the callee's to say. */
  private static Argument[] parameters(Layout layout, int first) {
    Argument[] args = new Argument[layout.params.size() - first];
    for (int i = 0; i < args.length; i++) {
      Layout.Kind kind = layout.params.get(first + i);
      args[i] = new Argument(Locals.read(kind, layout.paramSlots[first + i]), kind, 0);
    }
    return args;
  }
}
