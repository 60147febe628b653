package jago.types;

import java.util.List;

/** A | B | ~C, as an element of an interface. */
public final class Union extends Type {
  final List<Term> terms;

  public Union(List<Term> terms) {
    if (terms.isEmpty()) {
      throw new IllegalStateException("empty union");
    }
    this.terms = List.copyOf(terms);
  }

  public List<Term> terms() {
    return terms;
  }
}
