package jago.types;

/** Says how messages name what is declared elsewhere. */
public interface Qualifier {
  /** Returns what stands before the dot of a name of that package, or "" for no qualification. */
  String qualify(Package pkg);

  /** Returns where a position is, as messages show it; null if they do not. */
  default String position(int pos) {
    return null;
  }
}
