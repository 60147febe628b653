package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.runtime.sched.G;
import jago.tree.hot.Emitter;
import jago.tree.hot.Inlinable;
import jago.tree.hot.Inlined;
import jago.tree.hot.Late;
import java.util.List;

/** A call of a function or method known when lowering; the receiver is an argument like others. */
public final class DirectCall extends CallNode {
  private static final long TARGET = Late.field(DirectCall.class, "target");

  /** What a call needs to know of linked code. */
  private record Target(Func fn, int nLongs, int nRefs) {}

  private final GoCode code;
  private final Arguments args;

  /** As far as the JIT knows of it; see {@link Late}. */
  private final Target target = null;

  /** Null until the first call links the code. */
  private Target linked;

  public DirectCall(GoCode code, Argument[] args) {
    super(code.layout.resultSlots.length == 0 ? 0 : code.layout.resultSlots[0]);
    this.code = code;
    this.args = Arguments.of(args);
  }

  private Target target() {
    Target t = target;
    return t != null ? t : link();
  }

  private Target link() {
    if (linked == null) {
      code.link();
      Target t = new Target(new Func(code), code.nLongs, code.nRefs);
      Late.set(this, TARGET, t);
      linked = t;
    }
    return linked;
  }

  @Override
  public Frame enter(Frame f) {
    Target t = target();
    return args.enter(f, t.fn, t.nLongs, t.nRefs, this);
  }

  /** Returns a frame for the call, which is made from f now. */
  public Frame frame(Frame f) {
    Target t = target();
    return f.callee(t.fn, t.nLongs, t.nRefs, this);
  }

  @Override
  Called emitCall(Emitter e) {
    Inlinable inlinable = e.inlines() ? code.inlinable() : null;
    List<Integer> values = args.emit(e);
    if (inlinable != null) {
      return new InPlace(e.inline(inlinable, target().fn, this, args.variables(values)));
    }
    e.constant(this, DirectCall.class);
    e.loadFrame();
    e.invoke(DirectCall.class, "frame", Frame.class, Frame.class);
    int c = e.store(Kind.REF);
    args.emitPut(e, c, values);
    e.constant(code, GoCode.class);
    e.load(Kind.REF, c);
    e.invoke(GoCode.class, "run", void.class, Frame.class);
    return new InFrame(c, !code.isLinked() || code.nRefs > 0);
  }

  /** A call that was inlined. */
  private record InPlace(Inlined callee) implements Called {
    @Override
    public void read(Emitter e, Kind kind, int slot) {
      e.readIn(callee, kind, slot);
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
    Frame c = new Frame(target().fn, g, caller, this);
    args.put(f, c);
    return c;
  }
}
