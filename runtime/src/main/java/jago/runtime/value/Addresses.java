package jago.runtime.value;

/**
 * Numbers that stand for addresses where a program prints them: the same for the same variable,
 * different for most others, and they look like Go's.
 */
public final class Addresses {
  private static final long HEAP = 0xc000000000L;

  private Addresses() {}

  /** Returns the address of what a pointer, slice, map, channel or function stands for. */
  public static long of(Object v) {
    return switch (v) {
      case null -> 0;
      case Ref r when r.base instanceof Struct s -> of(s) + UnsafePointers.goOffset(s, r.offset);
      case Ref r -> of(r.base) + r.offset;
      case ArrayPart p -> of(Ref.element(ArrayPart.array(p), ArrayPart.offset(p)));
      case Slice s ->
          s.cap == 0 ? of(s.array()) : of(s.array()) + Memory.elementOffset(s.array(), s.off);
      case Box.OfRef b -> b.v == null ? 0 : of(b.v);
      default -> HEAP + ((long) System.identityHashCode(v) << 5);
    };
  }
}
