package jago.tree.local;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.GoArrays;
import jago.runtime.value.Struct;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.util.List;

/**
 * A variable of struct or array type, wherever it is: it is its instance, which an expression
 * finds; so that expression reads it and is its address.
 */
public final class InstancePlace extends Place {
  /** Makes the expression that finds an instance from operands that have been evaluated. */
  public interface Fixing {
    /** Evaluates the operands by statements that it adds to before, but checks nothing yet. */
    ExprNode fix(Temps temps, List<StmtNode> before);
  }

  private final ExprNode instance;
  private final Fixing fixing;

  /** The expression never gives null. */
  public InstancePlace(RType type, ExprNode instance) {
    this(type, instance, (temps, before) -> Spill.ref(instance, temps, before));
  }

  /** For an expression that checks its operands: an assignment to several places does it late. */
  public InstancePlace(RType type, ExprNode instance, Fixing fixing) {
    super(type);
    this.instance = instance;
    this.fixing = fixing;
  }

  /** Reports whether variables of the type are instances. */
  public static boolean is(RType type) {
    return type.kind == Kind.STRUCT || type.kind == Kind.ARRAY;
  }

  @Override
  protected Place fix(Temps temps, List<StmtNode> before) {
    placed(instance);
    return new InstancePlace(type, fixing.fix(temps, before));
  }

  @Override
  protected ExprNode reader() {
    return instance;
  }

  @Override
  protected ExprNode addresser() {
    return instance;
  }

  @Override
  protected StmtNode writer(ExprNode value) {
    placed(instance);
    return type.kind == Kind.STRUCT
        ? new AssignStruct(instance, value)
        : new AssignArray(type, instance, value);
  }

  private static final class AssignStruct extends StmtNode {
    private final ExprNode variable;
    private final ExprNode value;

    AssignStruct(ExprNode variable, ExprNode value) {
      this.variable = variable;
      this.value = value;
    }

    @Override
    public int exec(Frame f) {
      Struct v = (Struct) value.execRef(f);
      ((Struct) variable.execRef(f)).assign(v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      value.emit(e, Layout.Kind.REF);
      e.cast(Struct.class);
      int v = e.store(Layout.Kind.REF);
      variable.emit(e, Layout.Kind.REF);
      e.cast(Struct.class);
      e.load(Layout.Kind.REF, v);
      e.invoke(Struct.class, "assign", void.class, Struct.class);
    }
  }

  private static final class AssignArray extends StmtNode {
    private final RType type;
    private final ExprNode variable;
    private final ExprNode value;

    AssignArray(RType type, ExprNode variable, ExprNode value) {
      this.type = type;
      this.variable = variable;
      this.value = value;
    }

    @Override
    public int exec(Frame f) {
      Object v = value.execRef(f);
      GoArrays.assign(variable.execRef(f), v, type);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      value.emit(e, Layout.Kind.REF);
      int v = e.store(Layout.Kind.REF);
      variable.emit(e, Layout.Kind.REF);
      e.load(Layout.Kind.REF, v);
      e.constant(type, RType.class);
      e.invokeStatic(GoArrays.class, "assign", void.class, Object.class, Object.class, RType.class);
    }
  }
}
