//! The transports against real sockets on loopback. Every case runs through the async and the blocking
//! transport.
#![cfg(all(feature = "client", feature = "blocking", feature = "tower"))]

mod client;
mod concurrency;
mod early;
mod expect;
mod mocks;
mod pem;
mod places;
mod pool;
mod proxy;
mod responses;
mod server;
mod streams;
mod timeouts;
mod tls;
mod wire;
