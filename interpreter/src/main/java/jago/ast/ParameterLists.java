package jago.ast;

import jago.grammar.GoParser.DotsTypeContext;
import jago.grammar.GoParser.MethodBracketContext;
import jago.grammar.GoParser.NameBracketContext;
import jago.grammar.GoParser.ParameterContext;
import jago.grammar.GoParser.ParametersContext;
import jago.grammar.GoParser.TypeParameterContext;
import jago.grammar.GoParser.TypeParametersContext;
import jago.grammar.GoParser.TypeSpecContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Parse tree to AST: lists of parameters and of type parameters. Only the whole list tells whether
 * its lone names are parameters, whose type comes later, or types of parameters without name.
 */
final class ParameterLists {
  private final BuildContext context;
  private final AstBuilder builder;
  private final TypeBuilder types;

  ParameterLists(BuildContext context, AstBuilder builder, TypeBuilder types) {
    this.context = context;
    this.builder = builder;
    this.types = types;
  }

  /** An element of a list; name or type may still be null, not both. */
  private static final class Par {
    final int pos;
    Expr.Name name;
    Expr type;

    Par(int pos, Expr.Name name, Expr type) {
      this.pos = pos;
      this.name = name;
      this.type = type;
    }
  }

  List<Field> parameters(ParametersContext tree, boolean dotsAllowed) {
    if (tree.params.isEmpty()) {
      return List.of();
    }
    List<Par> list = new ArrayList<>(tree.params.size());
    for (ParameterContext p : tree.params) {
      list.add(parameter(p));
    }
    return fields(list, tree.close, false, dotsAllowed);
  }

  List<Field> typeParameters(TypeParametersContext tree) {
    if (tree.params.isEmpty()) {
      context.syntax(context.pos(tree.close), "empty type parameter list");
      return List.of();
    }
    return fields(pars(tree.params), tree.close, true, false);
  }

  List<Field> methodBracket(MethodBracketContext tree) {
    return fields(pars(tree.params), tree.close, false, false);
  }

  /**
   * Takes type T [x ...] for what it is: a list of type parameters if x can be split into a name
   * and a constraint, else an array type, for which it returns null. What can be both is taken for
   * a list if a comma follows.
   */
  List<Field> typeParametersOrLength(TypeSpecContext tree) {
    Expr x = builder.exprs.expr(tree.len);
    Par first = split(x, tree.more != null);
    if (first == null) {
      if (tree.more != null) {
        context.syntax(context.pos(tree.more.comma), "unexpected comma; expected ]");
      }
      return null;
    }
    List<Par> list = new ArrayList<>();
    list.add(first);
    if (tree.more != null) {
      list.addAll(pars(tree.more.params));
    }
    return fields(list, tree.close, true, false);
  }

  /** Splits P *C, P (C), P *C|D into name and constraint; null if it is not that, but a length. */
  private static Par split(Expr x, boolean force) {
    switch (x) {
      case Expr.Binary b when b.op == Operator.MUL -> {
        if (b.x instanceof Expr.Name name && (force || isConstraint(b.y))) {
          return new Par(name.pos, name, new Expr.Unary(b.pos, Operator.MUL, b.y));
        }
      }
      case Expr.Binary b when b.op == Operator.OR -> {
        Par left = split(b.x, force || isConstraint(b.y));
        if (left != null) {
          left.type = new Expr.Binary(b.pos, Operator.OR, left.type, b.y);
          return left;
        }
      }
      case Expr.Call c -> {
        if (c.fun instanceof Expr.Name name
            && c.args.size() == 1
            && !c.hasDots
            && (force || isConstraint(c.args.getFirst()))) {
          return new Par(name.pos, name, ExprBuilder.unparen(c.args.getFirst()));
        }
      }
      default -> {}
    }
    return null;
  }

  /** Reports whether x can only be a type, not a value. */
  private static boolean isConstraint(Expr x) {
    return switch (x) {
      case Expr.ArrayType _,
          Expr.StructType _,
          Expr.FuncType _,
          Expr.InterfaceType _,
          Expr.SliceType _,
          Expr.MapType _,
          Expr.ChanType _ ->
          true;
      case Expr.Binary b -> isConstraint(b.x) || isConstraint(b.y);
      case Expr.Unary u -> u.op == Operator.TILDE || isConstraint(u.x);
      case Expr.Paren p -> isConstraint(p.x);
      default -> false;
    };
  }

  // ---- Elements

  private Par parameter(ParameterContext tree) {
    int pos = context.start(tree);
    if (tree.name == null) {
      return new Par(pos, null, tree.dots != null ? dots(tree.dots) : types.other(tree.other));
    }
    Expr.Name name = context.name(tree.name);
    if (tree.array != null) {
      return bracketed(pos, name, tree.array);
    } else if (tree.sel != null) {
      return new Par(pos, null, types.qualified(name, tree.dot, tree.sel, tree.targs));
    } else if (tree.dots != null) {
      return new Par(pos, name, dots(tree.dots));
    }
    return new Par(pos, name, tree.t == null ? null : types.type(tree.t));
  }

  private Par bracketed(int pos, Expr.Name name, NameBracketContext tree) {
    Expr type = types.bracketed(name, tree);
    return new Par(pos, type instanceof Expr.Index ? null : name, type);
  }

  private List<Par> pars(List<TypeParameterContext> trees) {
    List<Par> list = new ArrayList<>(trees.size());
    for (TypeParameterContext t : trees) {
      list.add(typeParameter(t));
    }
    return list;
  }

  private Par typeParameter(TypeParameterContext tree) {
    Par p = unionStart(tree);
    if (!tree.terms.isEmpty()) {
      if (p.type == null) {
        p.type = p.name;
        p.name = null;
      }
      p.type = types.union(p.type, tree.ops, tree.terms);
    }
    return p;
  }

  private Par unionStart(TypeParameterContext tree) {
    int pos = context.start(tree);
    if (tree.name == null) {
      return new Par(pos, null, tree.dots != null ? dots(tree.dots) : types.term(tree.lead));
    }
    Expr.Name name = context.name(tree.name);
    if (tree.array != null) {
      return bracketed(pos, name, tree.array);
    } else if (tree.sel != null) {
      return new Par(pos, null, types.qualified(name, tree.dot, tree.sel, tree.targs));
    } else if (tree.dots != null) {
      return new Par(pos, name, dots(tree.dots));
    }
    return new Par(pos, name, tree.constraint == null ? null : types.term(tree.constraint));
  }

  private Expr dots(DotsTypeContext tree) {
    int pos = context.start(tree);
    return tree.t == null ? new Expr.Bad(pos) : new Expr.DotsType(pos, types.type(tree.t));
  }

  // ---- The whole list

  private List<Field> fields(
      List<Par> list, Token close, boolean namesRequired, boolean dotsAllowed) {
    if (list.isEmpty()) {
      return List.of();
    }
    distribute(list, close, namesRequired);
    checkDots(list, dotsAllowed);
    List<Field> fields = new ArrayList<>(list.size());
    for (Par p : list) {
      fields.add(new Field(p.pos, p.name, p.type));
    }
    return fields;
  }

  /** Gives each element its type: either all have names or none has. */
  private void distribute(List<Par> list, Token close, boolean namesRequired) {
    int named = 0;
    int typed = 0;
    for (Par p : list) {
      named += p.name != null && p.type != null ? 1 : 0;
      typed += p.type != null ? 1 : 0;
    }
    if (named == 0 && !namesRequired) {
      for (Par p : list) {
        if (p.name != null) {
          p.type = p.name;
          p.name = null;
        }
      }
    } else if (named != list.size()) {
      int at = shareTypes(list);
      if (at != 0) {
        reportIncomplete(
            list, named == typed ? context.pos(close) : at, named == typed, namesRequired, close);
      }
    }
  }

  /** A name without type has the type of the next one. Returns the leftmost fault, or 0. */
  private static int shareTypes(List<Par> list) {
    int at = 0;
    Expr type = null;
    for (Par p : list.reversed()) {
      if (p.type != null) {
        type = p.type;
        if (p.name == null) {
          at = Positions.start(type);
          p.name = new Expr.Name(at, "_");
        }
      } else if (type != null) {
        p.type = type;
      } else {
        at = p.name.pos;
        p.type = new Expr.Bad(at);
      }
    }
    return at;
  }

  private void reportIncomplete(
      List<Par> list, int at, boolean typesMissing, boolean typeParameters, Token close) {
    String text;
    if (typesMissing) {
      text = typeParameters ? "missing type constraint" : "missing parameter type";
    } else if (typeParameters) {
      text = "missing type parameter name";
      if (list.size() == 1) {
        text += " or invalid array length";
      }
    } else {
      text = "missing parameter name";
    }
    context.syntax(at, text, close);
  }

  /** Only the last parameter may be variadic; the first fault is reported. */
  private void checkDots(List<Par> list, boolean dotsAllowed) {
    boolean reported = false;
    for (int i = 0; i < list.size(); i++) {
      Par p = list.get(i);
      if (!(p.type instanceof Expr.DotsType t) || dotsAllowed && i == list.size() - 1) {
        continue;
      }
      if (!reported) {
        String text = dotsAllowed ? "can only use ... with final parameter" : "invalid use of ...";
        context.plain(t.pos, text);
        reported = true;
      }
      p.type = t.elem;
    }
  }
}
