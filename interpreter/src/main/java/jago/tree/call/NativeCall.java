package jago.tree.call;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.runtime.call.NativeCode;
import jago.runtime.sched.G;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;
import java.lang.reflect.Method;
import java.util.List;

/** A call of a native. */
public final class NativeCall extends CallNode {
  private final NativeCode code;
  private final Func fn;
  private final Arguments args;

  public NativeCall(NativeCode code, Argument[] args) {
    super(code.layout.resultSlots.length == 0 ? 0 : code.layout.resultSlots[0]);
    this.code = code;
    this.fn = new Func(code);
    this.args = Arguments.of(args);
  }

  @Override
  public Frame enter(Frame f) {
    return args.enter(f, fn, code.nLongs, code.nRefs, this);
  }

  @Override
  Called emitCall(Emitter e) {
    List<Integer> values = args.emit(e);
    Method plain = code.plainMethod();
    if (plain != null && plain.getParameterCount() == values.size()) {
      return emitPlain(e, plain, values);
    }
    e.loadFrame();
    e.constant(fn, Func.class);
    e.constant(this, CallSite.class);
    e.invoke(Frame.class, "callee", Frame.class, Func.class, CallSite.class);
    int c = e.store(Kind.REF);
    args.emitPut(e, c, values);
    e.constant(code, NativeCode.class);
    e.load(Kind.REF, c);
    e.invoke(NativeCode.class, "run", void.class, Frame.class);
    return new InFrame(c, true);
  }

  /** Emits the call of the Java method itself. A panic gets the frame that the call has not. */
  private Called emitPlain(Emitter e, Method m, List<Integer> values) {
    Class<?>[] params = m.getParameterTypes();
    for (int i = 0; i < params.length; i++) {
      Kind kind = kind(params[i]);
      e.load(kind, values.get(i));
      if (kind == Kind.REF && params[i] != Object.class) {
        e.cast(params[i]);
      }
    }
    Label start = e.code.newBoundLabel();
    e.invokePlaced(m.getDeclaringClass(), m.getName(), m.getReturnType(), params);
    Label end = e.code.newBoundLabel();
    Kind kind = m.getReturnType() == void.class ? null : kind(m.getReturnType());
    int result = kind == null ? -1 : e.store(kind);
    e.raisedInNative(start, end, fn, this);
    return new InLocal(result);
  }

  private static Kind kind(Class<?> type) {
    if (type == long.class) {
      return Kind.LONG;
    }
    if (type == double.class) {
      return Kind.DOUBLE;
    }
    return type == boolean.class ? Kind.BOOL : Kind.REF;
  }

  /** The only result, in a JVM local. */
  private record InLocal(int local) implements Called {
    @Override
    public void read(Emitter e, Kind kind, int slot) {
      e.load(kind, local);
    }

    @Override
    public void release(Emitter e) {}
  }

  @Override
  public Frame call(Frame f) {
    Frame c = enter(f);
    code.run(c);
    return c;
  }

  @Override
  public Frame prepare(Frame f, G g, Frame caller) {
    Frame c = new Frame(fn, g, caller, this);
    args.put(f, c);
    return c;
  }
}
