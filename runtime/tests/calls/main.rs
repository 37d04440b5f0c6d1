//! Calls that fail and are repeated, by both clients: over transports that play a script, and over sockets.
//! The clock belongs to the tests, so that no wait takes time.

mod clock;
mod crowd;
mod layers;
mod listing;
mod network;
mod pages;
mod player;
mod proxied;
mod scripts;
mod shapes;
mod skew;
mod slow;
mod sockets;
mod streams;
mod timeouts;
mod views;
mod waits;
mod watching;
