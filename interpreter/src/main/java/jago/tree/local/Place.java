package jago.tree.local;

import jago.ast.Operator;
import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.Node;
import jago.tree.StmtNode;
import jago.tree.controlflow.Sequence;
import jago.tree.expression.Constants;
import jago.tree.expression.Operators;
import java.util.ArrayList;
import java.util.List;

/**
 * A variable as the source names it: a local, a captured or global one, a field, an element, what a
 * pointer points to, a map entry. Lowering makes one for each occurrence and asks it for the nodes
 * that read, write or address it; all of them get the place's position.
 *
 * <p>Order of evaluation is gc's for places whose operands hold no calls: the written value first,
 * then the operands from left to right, then the checks. Where an operand holds a call, and in
 * assignments to several places, lowering uses {@link #fixed}.
 */
public abstract class Place {
  public final RType type;
  private int pos;

  protected Place(RType type) {
    this.type = type;
  }

  /** Sets the position of all nodes this place makes; returns the place. */
  public final Place at(int position) {
    pos = position;
    return this;
  }

  /**
   * Returns the value. For a struct or an array this is the variable's instance itself: whoever
   * stores it copies it first.
   */
  public final ExprNode read() {
    return placed(reader());
  }

  /**
   * Stores a value of the place's type. Structs and arrays are copied into the variable, so the
   * value may alias one; only a plain local takes over the instance, so there an aliasing value is
   * to be copied first.
   */
  public final StmtNode write(ExprNode value) {
    return placed(writer(value));
  }

  /** Returns {@code &x} in the form of a pointer to the place's type. */
  public final ExprNode address() {
    return placed(addresser());
  }

  /** {@code x op= y}, for every operator but shifts; operands are evaluated once. */
  public final StmtNode update(Operator op, ExprNode y, Temps temps) {
    return placed(updater(op, y, false, temps));
  }

  /** {@code x <<= y} and {@code x >>= y}. */
  public final StmtNode shift(Operator op, ExprNode y, boolean unsignedCount, Temps temps) {
    return placed(updater(op, y, unsignedCount, temps));
  }

  /** {@code x++} and {@code x--}: delta is 1 or -1. */
  public final StmtNode increment(int delta, Temps temps) {
    return update(delta > 0 ? Operator.ADD : Operator.SUB, Constants.one(type), temps);
  }

  /**
   * Returns the same place with its operands evaluated by the statements that this adds to before,
   * into slots of their own: the first phase of an assignment to several places.
   */
  public final Place fixed(Temps temps, List<StmtNode> before) {
    return fix(temps, before).at(pos);
  }

  /** As {@link #fixed}, but for the position. */
  protected abstract Place fix(Temps temps, List<StmtNode> before);

  protected abstract ExprNode reader();

  protected abstract StmtNode writer(ExprNode value);

  protected abstract ExprNode addresser();

  /**
   * An update; op may be a shift. This one keeps the operands in slots, reads and writes; places
   * have shorter ways for the commonest operators and types.
   */
  protected StmtNode updater(Operator op, ExprNode y, boolean unsignedCount, Temps temps) {
    List<StmtNode> steps = new ArrayList<>();
    boolean shift = op == Operator.SHL || op == Operator.SHR;
    Layout.Kind operand = shift ? Layout.Kind.LONG : type.storage.kind;
    ExprNode v = Spill.value(operand, y, temps, steps);
    Place p = fixed(temps, steps);
    steps.add(p.write(placed(Operators.operate(op, type, p.read(), v, unsignedCount))));
    return Sequence.of(steps.toArray(StmtNode[]::new));
  }

  /** Gives the place's position to a node. */
  protected final <N extends Node> N placed(N node) {
    return node.at(pos);
  }
}
