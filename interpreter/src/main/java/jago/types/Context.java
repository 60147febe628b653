package jago.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Remembers instances of generic types, so that identical ones are mostly the same object. */
public final class Context {
  private record Entry(Type orig, List<Type> targs, Type instance) {}

  private final HashMap<String, List<Entry>> entries = new HashMap<>();

  /** Returns the instance of orig for targs; null where there is none yet. */
  Type lookup(Type orig, List<Type> targs) {
    return find(entries.get(TypeStrings.instanceHash(orig, targs)), orig, targs);
  }

  private static Type find(List<Entry> list, Type orig, List<Type> targs) {
    if (list != null) {
      for (Entry e : list) {
        if (Predicates.identicalInstance(orig, targs, e.orig, e.targs)) {
          return e.instance;
        }
      }
    }
    return null;
  }

  /** Remembers an instance unless there is one; returns the one that is there then. */
  Type update(Type orig, List<Type> targs, Type instance) {
    List<Entry> list =
        entries.computeIfAbsent(TypeStrings.instanceHash(orig, targs), h -> new ArrayList<>(1));
    Type found = find(list, orig, targs);
    if (found != null) {
      return found;
    }
    list.add(new Entry(orig, List.copyOf(targs), instance));
    return instance;
  }
}
