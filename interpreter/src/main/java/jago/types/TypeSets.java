package jago.types;

/** . */
final class TypeSets {

  static TypeSet computeInterfaceTypeSet(Checker check, int pos, Interface t) {
    throw new IllegalStateException("not written yet");
  }
}
