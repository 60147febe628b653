package jago.stdlib.runtime;

import jago.runtime.value.Memory;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;

/**
 * The kind of reference with which the JDK implements finalize: it is queued when nobody reaches
 * its object any more, and only then returns it, with all that it points to. The class is there for
 * package java.lang.ref alone, so an instance is made by hand. Rejected: a class with a finalize
 * method, which costs each of its objects; a copy of the object, which does not see its last state.
 */
final class FinalReferences {
  private FinalReferences() {}

  static Reference<?> make(Object target, ReferenceQueue<Object> queue) {
    Class<?> c;
    try {
      c = Class.forName("java.lang.ref.FinalReference");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    Reference<?> r = (Reference<?>) Memory.allocate(c);
    Memory.putRef(r, Memory.fieldOffset(Reference.class, "queue"), queue);
    Memory.putRef(r, Memory.fieldOffset(Reference.class, "referent"), target);
    return r;
  }
}
