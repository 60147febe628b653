/**
 * Code that the JIT compiles as one piece. A node's method is shared by all nodes of its class, so
 * on its own it is compiled with virtual calls to its children and with the profile of every
 * program place it stands for. A loop or function body that is hot is emitted as bytecode instead:
 * read {@link jago.tree.hot.Hot}, the entry, then {@link jago.tree.hot.Emitter}, what nodes emit
 * themselves with, and {@link jago.tree.hot.Variables}.
 *
 * <p>Nodes that are called from there, and trees too large to be emitted, are static final fields
 * of hidden classes: the JIT, told to trust final fields, takes them for constants and inlines
 * them. For this the children of a node are in final fields, not in arrays: elements of arrays are
 * never constants. See {@link jago.tree.hot.Late}.
 */
package jago.tree.hot;
