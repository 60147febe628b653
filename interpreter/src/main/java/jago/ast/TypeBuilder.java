package jago.ast;

import jago.grammar.GoParser;
import jago.grammar.GoParser.FieldDeclContext;
import jago.grammar.GoParser.InterfaceElemContext;
import jago.grammar.GoParser.MethodBracketContext;
import jago.grammar.GoParser.NameBracketContext;
import jago.grammar.GoParser.OperandTypeContext;
import jago.grammar.GoParser.OtherTypeContext;
import jago.grammar.GoParser.ParametersContext;
import jago.grammar.GoParser.ResultContext;
import jago.grammar.GoParser.SignatureContext;
import jago.grammar.GoParser.StructTypeContext;
import jago.grammar.GoParser.TermStartContext;
import jago.grammar.GoParser.TypeArgumentsContext;
import jago.grammar.GoParser.TypeContext;
import jago.grammar.GoParser.TypeLitContext;
import jago.grammar.GoParser.TypeNameContext;
import jago.grammar.GoParser.TypeParametersContext;
import jago.grammar.GoParser.TypeSpecContext;
import jago.grammar.GoParser.UnionTermContext;
import jago.grammar.GoToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Parse tree to AST: types. Parameter lists are sorted out by {@link ParameterLists}. */
final class TypeBuilder {
  private final BuildContext context;
  private final AstBuilder builder;
  private final ParameterLists lists;

  TypeBuilder(BuildContext context, AstBuilder builder) {
    this.context = context;
    this.builder = builder;
    lists = new ParameterLists(context, builder, this);
  }

  Expr type(TypeContext tree) {
    if (tree.name != null) {
      return typeName(tree.name);
    }
    return tree.other != null ? other(tree.other) : new Expr.Bad(context.pos(tree.bad));
  }

  Expr other(OtherTypeContext tree) {
    return tree.lit != null ? literal(tree.lit) : type(tree.paren);
  }

  Expr typeName(TypeNameContext tree) {
    return qualified(context.name(tree.name), tree.dot, tree.sel, tree.targs);
  }

  /** Returns name, name.sel or either with type arguments. */
  Expr qualified(Expr.Name name, Token dot, Token sel, TypeArgumentsContext targs) {
    Expr x = name;
    if (sel != null) {
      x = new Expr.Selector(context.pos(dot), x, context.name(sel));
    }
    if (targs == null) {
      return x;
    }
    Expr index;
    if (targs.types.isEmpty()) {
      context.errors().expected((GoToken) targs.close, "type argument list");
      index = new Expr.Bad(context.pos(targs.close));
    } else {
      Expr first = type(targs.types.getFirst());
      index =
          targs.types.size() == 1 ? first : list(first, targs.types.subList(1, targs.types.size()));
    }
    return new Expr.Index(context.start(targs), x, index);
  }

  /** Returns the list of an expression or type and the types after it. */
  Expr.ListExpr list(Expr first, List<TypeContext> more) {
    List<Expr> list = new ArrayList<>(more.size() + 1);
    list.add(first);
    for (TypeContext t : more) {
      list.add(type(t));
    }
    return new Expr.ListExpr(first.pos, list);
  }

  Expr literal(TypeLitContext tree) {
    int pos = context.start(tree);
    if (tree.lit != null) {
      return operandType(tree.lit);
    } else if (tree.base != null) {
      return new Expr.Unary(pos, Operator.MUL, type(tree.base));
    } else if (tree.elem != null) {
      return new Expr.ChanType(pos, Expr.ChanDir.RECV_ONLY, type(tree.elem));
    }
    return funcType(tree.tparams, tree.sig);
  }

  Expr operandType(OperandTypeContext tree) {
    int pos = context.start(tree);
    if (tree.structure != null) {
      return structType(tree.structure);
    } else if (tree.interf != null) {
      return interfaceType(tree);
    }
    Expr elem = type(tree.elem);
    if (tree.key != null) {
      return new Expr.MapType(pos, type(tree.key), elem);
    } else if (tree.len != null) {
      if (tree.comma != null) {
        context.syntax(context.pos(tree.comma), "unexpected comma; expected ]");
      }
      return new Expr.ArrayType(pos, builder.exprs.expr(tree.len), elem);
    } else if (tree.dots != null) {
      return new Expr.ArrayType(pos, null, elem);
    } else if (tree.chan != null) {
      Expr.ChanDir dir = tree.send != null ? Expr.ChanDir.SEND_ONLY : Expr.ChanDir.BOTH;
      return new Expr.ChanType(pos, dir, elem);
    }
    return new Expr.SliceType(pos, elem);
  }

  // ---- Functions

  /** Returns the type of a function that may not have type parameters. */
  Expr.FuncType funcType(TypeParametersContext tparams, SignatureContext sig) {
    if (tparams == null) {
      return signature(context.start(sig), sig);
    }
    int pos = context.start(tparams);
    context.syntax(pos, "function type must have no type parameters");
    return signature(pos, sig);
  }

  Expr.FuncType signature(int pos, SignatureContext tree) {
    return new Expr.FuncType(pos, parameters(tree.params, true), results(tree.res));
  }

  private List<Field> results(ResultContext tree) {
    if (tree == null) {
      return List.of();
    } else if (tree.params != null) {
      return parameters(tree.params, false);
    }
    Expr type = tree.name != null ? typeName(tree.name) : literal(tree.lit);
    return List.of(new Field(context.start(tree), null, type));
  }

  /** Returns the parameters of a list; the last one may be variadic if dots are allowed. */
  List<Field> parameters(ParametersContext tree, boolean dotsAllowed) {
    return lists.parameters(tree, dotsAllowed);
  }

  List<Field> typeParameters(TypeParametersContext tree) {
    return lists.typeParameters(tree);
  }

  /** Returns the type parameters of a declaration, or null if it declares an array type. */
  List<Field> typeParametersOrLength(TypeSpecContext tree) {
    return lists.typeParametersOrLength(tree);
  }

  /** Returns the type that a name and brackets make: name [n]E, name []E or name[T1, T2]. */
  Expr bracketed(Expr.Name name, NameBracketContext tree) {
    int pos = context.start(tree);
    if (tree.len == null) {
      return new Expr.SliceType(pos, type(tree.elem));
    }
    Expr len = builder.exprs.expr(tree.len);
    if (tree.elem != null) {
      return new Expr.ArrayType(pos, len, type(tree.elem));
    }
    boolean several = tree.more != null && !tree.more.types.isEmpty();
    return new Expr.Index(pos, name, several ? list(len, tree.more.types) : len);
  }

  // ---- Structs

  private Expr structType(StructTypeContext tree) {
    List<Field> fields = new ArrayList<>(tree.fields.size());
    List<Expr.BasicLit> tags = new ArrayList<>(tree.fields.size());
    for (FieldDeclContext f : tree.fields) {
      fieldDecl(f, fields);
      Expr.BasicLit tag = f.tag == null ? null : builder.exprs.literal(f.tag);
      while (tags.size() < fields.size()) {
        tags.add(tag);
      }
    }
    return new Expr.StructType(context.start(tree), fields, tags);
  }

  private void fieldDecl(FieldDeclContext tree, List<Field> out) {
    int pos = context.start(tree);
    if (tree.name == null) {
      if (tree.embedded != null) {
        out.add(new Field(pos, null, embedded(tree)));
      }
      return;
    }
    Expr.Name name = context.name(tree.name);
    if (tree.t != null) {
      Expr type = type(tree.t);
      out.add(new Field(pos, name, type));
      for (Token t : tree.more) {
        out.add(new Field(context.pos(t), context.name(t), type));
      }
    } else if (tree.array != null) {
      Expr type = bracketed(name, tree.array);
      out.add(new Field(pos, type instanceof Expr.Index ? null : name, type));
    } else {
      out.add(new Field(pos, null, qualified(name, tree.dot, tree.sel, tree.targs)));
    }
  }

  private Expr embedded(FieldDeclContext tree) {
    Expr type = typeName(tree.embedded);
    if (tree.paren != null) {
      context.syntax(context.pos(tree.paren), "cannot parenthesize embedded type");
    } else if (tree.close != null) {
      notInList(tree.close, "struct type");
    }
    return tree.star == null ? type : new Expr.Unary(context.pos(tree.star), Operator.MUL, type);
  }

  // ---- Interfaces

  private Expr interfaceType(OperandTypeContext tree) {
    List<Field> elems = new ArrayList<>(tree.interf.elems.size());
    for (InterfaceElemContext e : tree.interf.elems) {
      elems.add(interfaceElem(e));
    }
    return new Expr.InterfaceType(context.start(tree), elems);
  }

  private Field interfaceElem(InterfaceElemContext tree) {
    int pos = context.start(tree);
    if (tree.name == null) {
      Expr type = union(term(tree.lead), tree.ops, tree.terms);
      return new Field(pos, null, type);
    }
    Expr.Name name = context.name(tree.name);
    Field f;
    if (tree.sig != null) {
      f = new Field(pos, name, signature(context.start(tree.sig), tree.sig));
    } else if (tree.bracket != null) {
      f = methodBracket(pos, name, tree.bracket);
    } else {
      f = new Field(pos, null, qualified(name, tree.dot, tree.sel, tree.targs));
    }
    return f.name == null ? new Field(pos, null, union(f.type, tree.ops, tree.terms)) : f;
  }

  /** An embedded type with type arguments, or a method with type parameters, which is an error. */
  private Field methodBracket(int pos, Expr.Name name, MethodBracketContext tree) {
    int open = context.start(tree);
    Expr.FuncType sig = tree.sig == null ? null : signature(context.start(tree.sig), tree.sig);
    List<Field> list = lists.methodBracket(tree);
    if (list.isEmpty()) {
      String what = sig != null ? "parameter" : "argument";
      context.plain(context.pos(tree.close), "empty type " + what + " list");
      return sig != null ? new Field(pos, name, sig) : new Field(pos, null, name);
    }
    if (list.getFirst().name != null) {
      context.plain(open, "interface method must have no type parameters");
      return sig != null ? new Field(pos, name, sig) : new Field(pos, null, name);
    }
    if (sig != null) {
      notInList(tree.sig.start, "interface type");
    }
    Expr index = list.getFirst().type;
    if (list.size() > 1) {
      index = new Expr.ListExpr(list.getFirst().pos, list.stream().map(f -> f.type).toList());
    }
    return new Field(pos, null, new Expr.Index(open, name, index));
  }

  private void notInList(Token t, String list) {
    context.errors().notInList((GoToken) t, list, GoParser.SEMI, GoParser.RBRACE);
  }

  // ---- Unions

  Expr term(TermStartContext tree) {
    if (tree.bad != null) {
      return new Expr.Bad(context.pos(tree.bad));
    } else if (tree.other != null) {
      return other(tree.other);
    }
    return new Expr.Unary(context.pos(tree.tilde), Operator.TILDE, type(tree.t));
  }

  Expr term(UnionTermContext tree) {
    Expr type = type(tree.t);
    return tree.tilde == null
        ? type
        : new Expr.Unary(context.pos(tree.tilde), Operator.TILDE, type);
  }

  Expr union(Expr x, List<Token> ops, List<UnionTermContext> terms) {
    for (int i = 0; i < terms.size(); i++) {
      x = new Expr.Binary(context.pos(ops.get(i)), Operator.OR, x, term(terms.get(i)));
    }
    return x;
  }
}
