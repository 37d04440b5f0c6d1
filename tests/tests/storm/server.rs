//! A store of objects that does to each call what the plan says. It has a thread for each connection.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

use socket2::SockRef;

use crate::plan::{Deed, Plan};

/// How long to wait for what must happen.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The server. Its threads end with the process.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    state: Mutex<State>,
    changed: Condvar,
}

/// What the server has seen.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    /// Connections that are open.
    pub(crate) open: usize,
    /// The most connections that were open at once.
    pub(crate) most: usize,
    /// Connections so far.
    pub(crate) connections: usize,
    /// Requests whose object belongs to another call.
    pub(crate) mixed: Vec<String>,
}

impl Server {
    pub(crate) fn start(plan: Plan) -> Arc<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Arc::new(Self {
            address: listener.local_addr().unwrap(),
            state: Mutex::default(),
            changed: Condvar::new(),
        });
        let accepting = Arc::clone(&server);
        thread::spawn(move || {
            for tcp in listener.incoming() {
                let server = Arc::clone(&accepting);
                {
                    let mut state = server.lock();
                    state.connections += 1;
                    state.open += 1;
                    state.most = state.most.max(state.open);
                }
                thread::spawn(move || {
                    // Callers see at their own end when a connection fails.
                    let _ = tcp.and_then(|tcp| server.serve(tcp, plan));
                    server.lock().open -= 1;
                    server.changed.notify_all();
                });
            }
        });
        server
    }

    /// What the server has seen so far.
    pub(crate) fn state(&self) -> State {
        self.lock().clone()
    }

    /// Waits until no connection is open. Returns how many are left if that takes too long.
    pub(crate) fn drained(&self) -> usize {
        let wait = self
            .changed
            .wait_timeout_while(self.lock(), PATIENCE, |state| state.open > 0);
        wait.unwrap().0.open
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn serve(&self, tcp: TcpStream, plan: Plan) -> io::Result<()> {
        tcp.set_nodelay(true)?;
        let mut tcp = BufReader::new(tcp);
        while let Some((call, length)) = head(&mut tcp)? {
            let deed = plan.deed(call);
            if deed == Deed::Reset {
                return reset(tcp.get_ref());
            }
            let mut object = vec![0; length];
            tcp.read_exact(&mut object)?;
            if plan.is_upload(call) && object != plan.object(call) {
                self.lock().mixed.push(format!("upload of call {call}"));
            }
            let is_over = act(&mut tcp, plan, call, deed)?;
            if is_over {
                break;
            }
        }
        Ok(())
    }
}

/// Reads the head of a request: the number of its call, and the length of its body. `None` at the end.
fn head(tcp: &mut impl BufRead) -> io::Result<Option<(u64, usize)>> {
    let (mut call, mut length) = (None, 0);
    loop {
        let mut line = String::new();
        if tcp.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            let call = call.ok_or_else(|| io::Error::other("no number"))?;
            return Ok(Some((call, length)));
        }
        if let Some(number) = line.strip_prefix("content-length:") {
            length = number.trim().parse().map_err(io::Error::other)?;
        } else if let Some((_, rest)) = line.split_once("/call-") {
            let digits = rest.split(|c: char| !c.is_ascii_digit()).next();
            call = call.or(digits.and_then(|digits| digits.parse().ok()));
        }
    }
}

/// Does the deed. Returns `true` if the connection is over.
fn act(tcp: &mut BufReader<TcpStream>, plan: Plan, call: u64, deed: Deed) -> io::Result<bool> {
    let pause = Duration::from_millis(plan.pause(call));
    let mut answer = answer(plan, call);
    match deed {
        Deed::Answer | Deed::Reset => tcp.get_mut().write_all(&answer)?,
        Deed::ResetHalfway => {
            tcp.get_mut().write_all(&answer[..answer.len() / 2])?;
            reset(tcp.get_ref())?;
            return Ok(true);
        }
        Deed::Truncate => {
            tcp.get_mut().write_all(&answer[..answer.len() - 1])?;
            return Ok(true);
        }
        Deed::Delay => {
            thread::sleep(pause);
            tcp.get_mut().write_all(&answer)?;
        }
        Deed::Drip => {
            for piece in answer.chunks(answer.len().div_ceil(8)) {
                thread::sleep(pause / 4);
                tcp.get_mut().write_all(piece)?;
            }
        }
        Deed::Refuse => tcp.get_mut().write_all(&refusal(call, ""))?,
        Deed::RefuseAndClose => {
            let refusal = refusal(call, "connection: close\r\n");
            tcp.get_mut().write_all(&refusal)?;
            return Ok(true);
        }
        Deed::Silence => {
            io::copy(tcp, &mut io::sink())?;
            return Ok(true);
        }
        Deed::AnswerAndClose => {
            tcp.get_mut().write_all(&answer)?;
            return Ok(true);
        }
        Deed::AnswerTwice => {
            answer.extend_from_slice(
                b"HTTP/1.1 200 OK\r\netag: \"nobody\"\r\ncontent-length: 6\r\n\r\nnobody",
            );
            tcp.get_mut().write_all(&answer)?;
        }
    }
    Ok(false)
}

/// The answer, which names its call in the header and in every piece of the object.
fn answer(plan: Plan, call: u64) -> Vec<u8> {
    let object = if plan.is_upload(call) {
        Vec::new()
    } else {
        plan.object(call)
    };
    let length = object.len();
    let head = format!("HTTP/1.1 200 OK\r\netag: \"{call}\"\r\ncontent-length: {length}\r\n\r\n");
    [head.into_bytes(), object].concat()
}

fn refusal(call: u64, headers: &str) -> Vec<u8> {
    let body = format!("<Error><Code>SlowDown</Code><Message>{call}</Message></Error>");
    let length = body.len();
    format!("HTTP/1.1 503 Slow Down\r\n{headers}content-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

/// Makes the close of the connection a reset.
fn reset(tcp: &TcpStream) -> io::Result<()> {
    SockRef::from(tcp).set_linger(Some(Duration::ZERO))
}
