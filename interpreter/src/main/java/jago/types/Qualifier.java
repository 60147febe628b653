package jago.types;

/** Says how messages name the package of something declared in it. */
public interface Qualifier {
  /** Returns what stands before the dot, or "" for no qualification. */
  String qualify(Package pkg);
}
