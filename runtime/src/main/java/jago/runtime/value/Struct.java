package jago.runtime.value;

/**
 * A Go struct: an instance of a class generated for its struct type, or written by hand for a
 * struct of the standard library. An instance is a variable: assignment copies into it, and the
 * pointer to it is the instance itself.
 */
public abstract class Struct extends Dynamic {
  /** Returns a new variable with the same value, nested structs and arrays included. */
  public abstract Struct copy();

  /** Copies the value of another variable of the same class into this one. */
  public abstract void assign(Struct from);

  /** Reports whether both values are equal, as == does; panics where a field is not comparable. */
  public abstract boolean equalTo(Struct other);

  /** Returns a hash that equal values share; panics where a field cannot be hashed. */
  public abstract int hashValue();
}
