package jago.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Remembers instances of generic types, so that identical ones are mostly the same object. Types
 * that contain instances of themselves end there: expanding one finds it again.
 */
public final class Context {
  private record Entry(Type orig, List<Type> targs, Type instance) {}

  private final HashMap<Integer, List<Entry>> entries = new HashMap<>();

  private static int hash(Type orig, List<Type> targs) {
    // Signatures are the same only if they are the same object; that of types is in their name.
    int h =
        switch (orig) {
          case Named n -> System.identityHashCode(n.obj());
          case Alias a -> System.identityHashCode(a.obj());
          default -> System.identityHashCode(orig);
        };
    return 31 * h + TypeHash.hash(targs);
  }

  /** Returns the instance of orig for targs; null where there is none yet. */
  Type lookup(Type orig, List<Type> targs) {
    return find(entries.get(hash(orig, targs)), orig, targs);
  }

  private static Type find(List<Entry> list, Type orig, List<Type> targs) {
    if (list != null) {
      for (Entry e : list) {
        boolean sameOrigin = orig == e.orig || Predicates.identical(orig, e.orig);
        if (sameOrigin && Predicates.identicalInstance(orig, targs, orig, e.targs)) {
          return e.instance;
        }
      }
    }
    return null;
  }

  /** Remembers an instance unless there is one; returns the one that is there then. */
  Type update(Type orig, List<Type> targs, Type instance) {
    List<Entry> list = entries.computeIfAbsent(hash(orig, targs), h -> new ArrayList<>(1));
    Type found = find(list, orig, targs);
    if (found != null) {
      return found;
    }
    list.add(new Entry(orig, List.copyOf(targs), instance));
    return instance;
  }
}
