package jago.runtime.type;

/**
 * A run-time type. Types are unique per program: identical types are the same object, so that type
 * identity is reference identity. The predeclared types without methods are constants here.
 */
public final class RType {
  public static final RType STRING = new RType(Kind.STRING, Storage.REF);

  public final Kind kind;
  public final Storage storage;

  private RType(Kind kind, Storage storage) {
    this.kind = kind;
    this.storage = storage;
  }
}
