package jago.tree.hot;

import jago.runtime.call.Layout.Kind;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which variables of the frame a piece of hot code keeps in JVM locals: those that only emitted
 * code touches. The first emission finds that out, the second one uses it.
 */
final class Variables {
  /** A slot of the frame. */
  private static final class Slot {
    final int number;
    final boolean ref;

    /** Some node that is called touches it: it stays in the frame. */
    boolean pinned;

    boolean written;

    /** The only kind of value it is used for; LONG for several that live in the longs. */
    Kind kind;

    /** The JVM local. */
    int local;

    Slot(int number, boolean ref) {
      this.number = number;
      this.ref = ref;
    }

    void use(Kind k) {
      kind = kind == null || kind == k ? k : Kind.LONG;
    }

    boolean isLocal() {
      return !pinned && kind != null;
    }

    TypeKind type() {
      return switch (kind) {
        case LONG -> TypeKind.LONG;
        case DOUBLE -> TypeKind.DOUBLE;
        case BOOL -> TypeKind.INT;
        case REF -> TypeKind.REFERENCE;
      };
    }
  }

  /** More slots than the frame of any function that is worth emitting has. */
  static final int MAX = 4096;

  private final List<Slot> longs = new ArrayList<>();
  private final List<Slot> refs = new ArrayList<>();

  private Slot slot(int number, boolean ref) {
    if (number >= MAX) {
      throw new NotEmittable();
    }
    List<Slot> slots = ref ? refs : longs;
    while (slots.size() <= number) {
      slots.add(new Slot(slots.size(), ref));
    }
    return slots.get(number);
  }

  // Learnt by the first emission.

  void use(Kind kind, int number, boolean write) {
    Slot s = slot(number, kind == Kind.REF);
    s.use(kind);
    s.written |= write;
  }

  void pin(Kind kind, int number) {
    slot(number, kind == Kind.REF).pinned = true;
  }

  // Used by the second one.

  boolean isLocal(Kind kind, int number) {
    return slot(number, kind == Kind.REF).isLocal();
  }

  /** Loads all locals from the frame, whose arrays are in the given locals. */
  void enter(CodeBuilder c, int longArray, int refArray, int clearedRefs) {
    for (Slot s : longs) {
      if (s.isLocal()) {
        s.local = c.allocateLocal(s.type());
        c.aload(longArray).loadConstant(s.number).laload();
        fromBits(c, s.kind);
        c.storeLocal(s.type(), s.local);
      }
    }
    for (Slot s : refs) {
      if (s.isLocal()) {
        s.local = c.allocateLocal(TypeKind.REFERENCE);
        c.aload(refArray).loadConstant(s.number).aaload().astore(s.local);
        if (s.written && s.number < clearedRefs) {
          c.aload(refArray).loadConstant(s.number).aconst_null().aastore();
        }
      }
    }
  }

  /** Stores what has been written back to the frame. */
  void leave(CodeBuilder c, int longArray, int refArray) {
    for (Slot s : longs) {
      leave(c, s, longArray);
    }
    for (Slot s : refs) {
      leave(c, s, refArray);
    }
  }

  void leave(CodeBuilder c, boolean ref, int number, int array) {
    leave(c, slot(number, ref), array);
  }

  private static void leave(CodeBuilder c, Slot s, int array) {
    if (!s.isLocal() || !s.written) {
      return;
    }
    c.aload(array).loadConstant(s.number).loadLocal(s.type(), s.local);
    if (s.ref) {
      c.aastore();
    } else {
      toBits(c, s.kind);
      c.lastore();
    }
  }

  /** Leaves the value of a slot that is a local on the stack. */
  void read(CodeBuilder c, Kind kind, int number) {
    Slot s = slot(number, kind == Kind.REF);
    c.loadLocal(s.type(), s.local);
    if (kind != s.kind) {
      fromBits(c, kind);
    }
  }

  /** Takes the value of a slot that is a local from the stack. */
  void write(CodeBuilder c, Kind kind, int number) {
    Slot s = slot(number, kind == Kind.REF);
    if (kind != s.kind) {
      toBits(c, kind);
    }
    c.storeLocal(s.type(), s.local);
  }

  static void fromBits(CodeBuilder c, Kind kind) {
    switch (kind) {
      case DOUBLE -> Emitter.bitsToDouble(c);
      case BOOL -> c.l2i();
      default -> {}
    }
  }

  static void toBits(CodeBuilder c, Kind kind) {
    switch (kind) {
      case DOUBLE -> Emitter.doubleToBits(c);
      case BOOL -> c.i2l();
      default -> {}
    }
  }
}
