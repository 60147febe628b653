package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.Storage;
import jago.tree.hot.Emitter;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.OperatorInstruction;

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

  /** Emits what replaces both operands on the stack by the result of {@link #apply}. */
  public static void emit(Emitter e, Operator op, Kind kind) {
    boolean d = kind == Kind.DOUBLE;
    switch (op) {
      case ADD -> e.code.with(OperatorInstruction.of(d ? Opcode.DADD : Opcode.LADD));
      case SUB -> e.code.with(OperatorInstruction.of(d ? Opcode.DSUB : Opcode.LSUB));
      case MUL -> e.code.with(OperatorInstruction.of(d ? Opcode.DMUL : Opcode.LMUL));
      case DIV -> e.code.ddiv();
      case AND -> e.code.land();
      case OR -> e.code.lor();
      case XOR -> e.code.lxor();
      case ANDNOT -> {
        e.constant(-1);
        e.code.lxor().land();
      }
      default -> throw new IllegalStateException("operator " + op);
    }
  }
}
