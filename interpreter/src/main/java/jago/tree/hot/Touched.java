package jago.tree.hot;

import jago.runtime.call.Layout.Kind;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds the slots of the frame that a tree may touch when it is called, not emitted: any number in
 * a field of it. That is more than there are, which costs speed but no correctness, and no node
 * needs to say anything.
 */
final class Touched {
  private static final String TREE = "jago.tree.";

  private final Variables variables;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The fields to look at, by class. */
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> c) {
          return fieldsOf(c);
        }
      };

  Touched(Variables variables) {
    this.variables = variables;
  }

  /** Keeps in the frame all slots that the node and those below it may touch. */
  void pin(Object node) {
    if (!seen.add(node)) {
      return;
    }
    for (Field f : FIELDS.get(node.getClass())) {
      try {
        look(f.get(node));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void look(Object v) {
    switch (v) {
      case null -> {}
      case Integer i -> slot(i);
      case int[] a -> {
        for (int i : a) {
          slot(i);
        }
      }
      case Object[] a -> {
        for (Object x : a) {
          look(x);
        }
      }
      default -> {
        if (isPartOfTree(v.getClass())) {
          pin(v);
        }
      }
    }
  }

  private void slot(int i) {
    if (i >= 0 && i < Variables.MAX) {
      variables.pin(Kind.LONG, i);
      variables.pin(Kind.REF, i);
    }
  }

  /** Code of other functions has other frames; code that was emitted has what it came from. */
  private static boolean isPartOfTree(Class<?> c) {
    return c.getName().startsWith(TREE) && !c.getName().endsWith(".GoCode") && !c.isHidden();
  }

  private static List<Field> fieldsOf(Class<?> c) {
    List<Field> list = new ArrayList<>();
    for (Class<?> k = c; k.getName().startsWith(TREE); k = k.getSuperclass()) {
      for (Field f : k.getDeclaredFields()) {
        boolean position = k.getSuperclass() == Object.class && f.getName().equals("pos");
        if (!Modifier.isStatic(f.getModifiers()) && !position && mayTell(f.getType())) {
          f.setAccessible(true);
          list.add(f);
        }
      }
    }
    return list;
  }

  private static boolean mayTell(Class<?> type) {
    return type == int.class
        || type == int[].class
        || type.getName().startsWith(TREE)
        || type.isArray() && type.getComponentType().getName().startsWith(TREE);
  }
}
