//! Model HTML to Markdown.
