//! How a request reaches a server.
