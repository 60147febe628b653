package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout;
import jago.runtime.sched.G;
import jago.tree.ExprNode;

/** A call of a function or method known when lowering; the receiver is an argument like others. */
public abstract class DirectCall extends CallNode {
  final GoCode code;

  /** Null until the first call links the code. */
  private Func fn;

  DirectCall(GoCode code) {
    super(code.layout.resultSlots.length == 0 ? 0 : code.layout.resultSlots[0]);
    this.code = code;
  }

  public static DirectCall of(GoCode code, Argument[] args) {
    return switch (args.length) {
      case 0 -> new Args0(code);
      case 1 -> new Args1(code, args[0]);
      case 2 -> new Args2(code, args[0], args[1]);
      case 3 -> new Args3(code, args[0], args[1], args[2]);
      default -> new ArgsN(code, args);
    };
  }

  abstract void putArguments(Frame f, Frame c);

  final Frame newFrame(Frame f) {
    Func target = fn;
    if (target == null) {
      target = link();
    }
    return new Frame(target, f.g, f, this);
  }

  private Func link() {
    code.link();
    return fn = new Func(code);
  }

  @Override
  public final Frame prepare(Frame f, G g, Frame caller) {
    Func target = fn;
    if (target == null) {
      target = link();
    }
    Frame c = new Frame(target, g, caller, this);
    putArguments(f, c);
    return c;
  }

  private static final class Args0 extends DirectCall {
    Args0(GoCode code) {
      super(code);
    }

    @Override
    void putArguments(Frame f, Frame c) {}

    @Override
    public Frame call(Frame f) {
      Frame c = newFrame(f);
      code.run(c);
      return c;
    }
  }

  private static final class Args1 extends DirectCall {
    private final ExprNode x;
    private final Layout.Kind kind;
    private final int slot;

    Args1(GoCode code, Argument a) {
      super(code);
      x = a.x;
      kind = a.kind;
      slot = a.slot;
    }

    @Override
    void putArguments(Frame f, Frame c) {
      Argument.put(x, kind, slot, f, c);
    }

    @Override
    public Frame call(Frame f) {
      Frame c = newFrame(f);
      Argument.put(x, kind, slot, f, c);
      code.run(c);
      return c;
    }
  }

  private static final class Args2 extends DirectCall {
    private final ExprNode x;
    private final Layout.Kind xKind;
    private final int xSlot;
    private final ExprNode y;
    private final Layout.Kind yKind;
    private final int ySlot;

    Args2(GoCode code, Argument a, Argument b) {
      super(code);
      x = a.x;
      xKind = a.kind;
      xSlot = a.slot;
      y = b.x;
      yKind = b.kind;
      ySlot = b.slot;
    }

    @Override
    void putArguments(Frame f, Frame c) {
      Argument.put(x, xKind, xSlot, f, c);
      Argument.put(y, yKind, ySlot, f, c);
    }

    @Override
    public Frame call(Frame f) {
      Frame c = newFrame(f);
      Argument.put(x, xKind, xSlot, f, c);
      Argument.put(y, yKind, ySlot, f, c);
      code.run(c);
      return c;
    }
  }

  private static final class Args3 extends DirectCall {
    private final ExprNode x;
    private final Layout.Kind xKind;
    private final int xSlot;
    private final ExprNode y;
    private final Layout.Kind yKind;
    private final int ySlot;
    private final ExprNode z;
    private final Layout.Kind zKind;
    private final int zSlot;

    Args3(GoCode code, Argument a, Argument b, Argument c) {
      super(code);
      x = a.x;
      xKind = a.kind;
      xSlot = a.slot;
      y = b.x;
      yKind = b.kind;
      ySlot = b.slot;
      z = c.x;
      zKind = c.kind;
      zSlot = c.slot;
    }

    @Override
    void putArguments(Frame f, Frame c) {
      Argument.put(x, xKind, xSlot, f, c);
      Argument.put(y, yKind, ySlot, f, c);
      Argument.put(z, zKind, zSlot, f, c);
    }

    @Override
    public Frame call(Frame f) {
      Frame c = newFrame(f);
      Argument.put(x, xKind, xSlot, f, c);
      Argument.put(y, yKind, ySlot, f, c);
      Argument.put(z, zKind, zSlot, f, c);
      code.run(c);
      return c;
    }
  }

  private static final class ArgsN extends DirectCall {
    private final Arguments args;

    ArgsN(GoCode code, Argument[] args) {
      super(code);
      this.args = Arguments.of(args);
    }

    @Override
    void putArguments(Frame f, Frame c) {
      args.put(f, c);
    }

    @Override
    public Frame call(Frame f) {
      Frame c = newFrame(f);
      args.put(f, c);
      code.run(c);
      return c;
    }
  }
}
