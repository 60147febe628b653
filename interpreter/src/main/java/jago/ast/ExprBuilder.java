package jago.ast;

import jago.grammar.GoParser;
import jago.grammar.GoParser.ArgumentsContext;
import jago.grammar.GoParser.ElementContext;
import jago.grammar.GoParser.ExprListContext;
import jago.grammar.GoParser.ExpressionContext;
import jago.grammar.GoParser.LiteralValueContext;
import jago.grammar.GoParser.SuffixContext;
import jago.grammar.GoParser.UnaryContext;
import jago.grammar.GoToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Parse tree to AST: expressions. */
final class ExprBuilder {
  private final BuildContext context;
  private final AstBuilder builder;

  ExprBuilder(BuildContext context, AstBuilder builder) {
    this.context = context;
    this.builder = builder;
  }

  /** Returns the one expression, or a ListExpr of several. */
  Expr list(ExprListContext tree) {
    List<ExpressionContext> trees = tree.exprs;
    Expr first = expr(trees.getFirst());
    if (trees.size() == 1) {
      return first;
    }
    List<Expr> list = new ArrayList<>(trees.size());
    list.add(first);
    for (int i = 1; i < trees.size(); i++) {
      list.add(expr(trees.get(i)));
    }
    return new Expr.ListExpr(first.pos, list);
  }

  Expr expr(ExpressionContext tree) {
    Expr first = unary(tree.operands.getFirst());
    return tree.ops.isEmpty() ? first : new Operators(tree).binary(first, 0);
  }

  /** The operands and operators of one expression; binary goes through them once. */
  private final class Operators {
    private final ExpressionContext tree;
    private int next; // operator; its right operand has the same index plus one

    Operators(ExpressionContext tree) {
      this.tree = tree;
    }

    /** Adds the operators to x that bind more tightly than a precedence. */
    Expr binary(Expr x, int precedence) {
      while (next < tree.ops.size()) {
        Token op = tree.ops.get(next);
        Operator operator = binaryOperator(op.getText());
        if (operator.precedence <= precedence) {
          return x;
        }
        next++;
        Expr y = binary(unary(tree.operands.get(next)), operator.precedence);
        x = new Expr.Binary(context.pos(op), operator, x, y);
      }
      return x;
    }
  }

  static Operator binaryOperator(String text) {
    return switch (text) {
      case "||" -> Operator.OROR;
      case "&&" -> Operator.ANDAND;
      case "==" -> Operator.EQL;
      case "!=" -> Operator.NEQ;
      case "<" -> Operator.LSS;
      case "<=" -> Operator.LEQ;
      case ">" -> Operator.GTR;
      case ">=" -> Operator.GEQ;
      case "+" -> Operator.ADD;
      case "-" -> Operator.SUB;
      case "|" -> Operator.OR;
      case "^" -> Operator.XOR;
      case "*" -> Operator.MUL;
      case "/" -> Operator.DIV;
      case "%" -> Operator.REM;
      case "&" -> Operator.AND;
      case "&^" -> Operator.ANDNOT;
      case "<<" -> Operator.SHL;
      case ">>" -> Operator.SHR;
      default -> throw new IllegalStateException("operator " + text);
    };
  }

  private static Operator unaryOperator(int type) {
    return switch (type) {
      case GoParser.ADD -> Operator.ADD;
      case GoParser.SUB -> Operator.SUB;
      case GoParser.NOT -> Operator.NOT;
      case GoParser.XOR -> Operator.XOR;
      case GoParser.TILDE -> Operator.TILDE;
      case GoParser.MUL -> Operator.MUL;
      case GoParser.AND -> Operator.AND;
      case GoParser.ARROW -> Operator.RECV;
      default -> throw new IllegalStateException("prefix " + type);
    };
  }

  Expr unary(UnaryContext tree) {
    Expr x = operand(tree);
    for (SuffixContext s : tree.suffixes) {
      x = suffix(x, s);
    }
    for (int i = tree.prefixes.size() - 1; i >= 0; i--) {
      Token op = tree.prefixes.get(i);
      Operator operator = unaryOperator(op.getType());
      if (operator == Operator.RECV && x instanceof Expr.ChanType c) {
        x = receiveOnly(c, tree);
      } else {
        Expr operand = operator == Operator.AND ? unparen(x) : x;
        x = new Expr.Unary(context.pos(op), operator, operand);
      }
    }
    return x;
  }

  /** The arrow before chan T belongs to the type: it makes chan<- T a chan, but of <-T. */
  private Expr receiveOnly(Expr.ChanType c, UnaryContext tree) {
    Expr elem = c.elem;
    switch (c.dir) {
      case BOTH -> {}
      case RECV_ONLY ->
          context.syntax(context.pos(context.after(tree)), "unexpected <-, expected chan");
      case SEND_ONLY -> {
        if (elem instanceof Expr.ChanType inner) {
          elem = receiveOnly(inner, tree);
        } else {
          String found = ExprStrings.exprString(elem);
          context.syntax(
              context.pos(context.after(tree)), "unexpected " + found + ", expected chan");
        }
      }
    }
    return new Expr.ChanType(c.pos, Expr.ChanDir.RECV_ONLY, elem);
  }

  /** Strips parentheses. */
  static Expr unparen(Expr x) {
    while (x instanceof Expr.Paren p) {
      x = p.x;
    }
    return x;
  }

  private Expr operand(UnaryContext tree) {
    if (tree.name != null) {
      return context.name(tree.name);
    } else if (tree.literal != null) {
      return literal(tree.literal);
    } else if (tree.paren != null) {
      return new Expr.Paren(context.pos(tree.paren), expr(tree.inner));
    } else if (tree.func != null) {
      return function(tree);
    } else if (tree.t != null) {
      return builder.types.operandType(tree.t);
    }
    return new Expr.Bad(context.pos(tree.bad));
  }

  private Expr function(UnaryContext tree) {
    Expr.FuncType type = builder.types.funcType(tree.tparams, tree.sig);
    if (tree.body == null) {
      return type;
    }
    return new Expr.FuncLit(context.pos(tree.func), type, builder.stmts.body(tree.body));
  }

  Expr.BasicLit literal(Token t) {
    GoToken token = (GoToken) t;
    return new Expr.BasicLit(context.pos(t), kind(token.text), token.text, token.bad);
  }

  private static Expr.LitKind kind(String text) {
    char first = text.charAt(0);
    if (first == '"' || first == '`') {
      return Expr.LitKind.STRING;
    } else if (first == '\'') {
      return Expr.LitKind.RUNE;
    } else if (text.charAt(text.length() - 1) == 'i') {
      return Expr.LitKind.IMAG;
    }
    boolean hex = text.startsWith("0x") || text.startsWith("0X");
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '.', 'p', 'P' -> {
          return Expr.LitKind.FLOAT;
        }
        case 'e', 'E' -> {
          if (!hex) {
            return Expr.LitKind.FLOAT;
          }
        }
        default -> {}
      }
    }
    return Expr.LitKind.INT;
  }

  private Expr suffix(Expr x, SuffixContext tree) {
    if (tree.args != null) {
      return call(x, tree.args);
    } else if (tree.dot != null) {
      return member(x, tree);
    } else if (tree.lit == null) {
      return tree.colon != null ? slice(x, tree) : index(x, tree);
    }
    if (x instanceof Expr.Paren) {
      context.syntax(context.start(tree), "cannot parenthesize type in composite literal");
    }
    return compositeLit(x, tree.lit);
  }

  private Expr call(Expr fun, ArgumentsContext tree) {
    List<Expr> args = new ArrayList<>(tree.args.size());
    for (ExpressionContext arg : tree.args) {
      args.add(expr(arg));
    }
    return new Expr.Call(context.start(tree), fun, args, tree.dots != null);
  }

  private Expr member(Expr x, SuffixContext tree) {
    int pos = context.pos(tree.dot);
    if (tree.sel != null) {
      return new Expr.Selector(pos, x, context.name(tree.sel));
    } else if (tree.t != null) {
      return new Expr.TypeAssert(pos, x, builder.types.type(tree.t));
    } else if (tree.typeSwitch != null) {
      return new Expr.TypeSwitchGuard(pos, null, x);
    }
    return x; // a syntax error
  }

  private Expr index(Expr x, SuffixContext tree) {
    Expr index = tree.lo == null ? new Expr.Bad(context.pos(tree.close)) : expr(tree.lo);
    if (tree.more != null && !tree.more.types.isEmpty()) {
      index = builder.types.list(index, tree.more.types);
    }
    return new Expr.Index(context.pos(tree.open), x, index);
  }

  private Expr slice(Expr x, SuffixContext tree) {
    Expr hi = tree.hi == null ? null : expr(tree.hi);
    Expr max = tree.max == null ? null : expr(tree.max);
    if (tree.full != null) {
      hi = hi != null ? hi : missingIndex("middle", tree.full);
      max = max != null ? max : missingIndex("final", tree.close);
    }
    return new Expr.Slice(
        context.pos(tree.open),
        x,
        tree.lo == null ? null : expr(tree.lo),
        hi,
        max,
        tree.full != null);
  }

  private Expr missingIndex(String which, Token at) {
    context.plain(context.pos(at), which + " index required in 3-index slice");
    return new Expr.Bad(context.pos(at));
  }

  private Expr.CompositeLit compositeLit(Expr type, LiteralValueContext tree) {
    List<Expr> elems = new ArrayList<>(tree.elems.size());
    int keys = 0;
    for (ElementContext e : tree.elems) {
      Expr x = value(e.x, e.xlit);
      if (e.colon != null) {
        x = new Expr.KeyValue(context.pos(e.colon), x, value(e.y, e.ylit));
        keys++;
      }
      elems.add(x);
    }
    return new Expr.CompositeLit(context.start(tree), type, elems, keys, context.pos(tree.close));
  }

  private Expr value(ParserRuleContext x, LiteralValueContext literal) {
    return literal != null ? compositeLit(null, literal) : expr((ExpressionContext) x);
  }
}
