package jago.tree.local;

import jago.runtime.call.Layout.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** Variables that live in slots of the frame, neither captured nor addressed. */
public final class Locals {
  private Locals() {}

  public static ExprNode read(Kind kind, int slot) {
    return switch (kind) {
      case LONG -> new LocalRead.OfLong(slot);
      case DOUBLE -> new LocalRead.OfDouble(slot);
      case BOOL -> new LocalRead.OfBool(slot);
      case REF -> new LocalRead.OfRef(slot);
    };
  }

  /** Stores the value as it is: a struct or array is taken over, not copied. */
  public static StmtNode write(Kind kind, int slot, ExprNode value) {
    return switch (kind) {
      case LONG -> new LocalWrite.OfLong(slot, value);
      case DOUBLE -> new LocalWrite.OfDouble(slot, value);
      case BOOL -> new LocalWrite.OfBool(slot, value);
      case REF -> new LocalWrite.OfRef(slot, value);
    };
  }

  /** A plain local; a struct or array in it is never aliased, writing replaces the instance. */
  public static Place place(RType type, int slot) {
    return new LocalPlace(type, slot);
  }
}
