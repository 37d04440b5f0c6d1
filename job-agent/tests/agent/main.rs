//! Agents with both clients, against a service that answers by a script. No test takes time.

mod conflicts;
mod rounds;
mod scene;
