package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.type.Storage;

/**
 * The operators that update nodes apply to what a place holds: those that need neither a check nor
 * rounding, so that one node per place and storage serves all of them.
 */
public final class InPlace {
  private InPlace() {}

  /** Reports whether {@link #apply} knows the operator for variables of a storage. */
  public static boolean has(Operator op, Storage storage) {
    return switch (op) {
      case ADD, SUB, MUL -> storage.kind.inLongs() && storage != Storage.F32;
      case AND, OR, XOR, ANDNOT -> true;
      case DIV -> storage == Storage.F64;
      default -> false;
    };
  }

  /** Returns {@code a op b}; the result may be out of the range of a narrow type. */
  public static long apply(Operator op, long a, long b) {
    return switch (op) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case ANDNOT -> a & ~b;
      default -> throw new IllegalStateException("operator " + op);
    };
  }

  public static double apply(Operator op, double a, double b) {
    return switch (op) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      default -> throw new IllegalStateException("operator " + op);
    };
  }
}
