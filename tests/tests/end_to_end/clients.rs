//! Both clients behind one face, so that a scenario is written once.

use std::sync::LazyLock;
use std::time::Duration;

use iot_jobs_data_plane::operations::{
    DescribeJobExecution, GetPendingJobExecutions, StartCommandExecution,
    StartNextPendingJobExecution, UpdateJobExecution,
};
use iot_jobs_data_plane::runtime::client::Builder;
use iot_jobs_data_plane::runtime::transport::{TlsConfig, TransportConfig};
use iot_jobs_data_plane::runtime::{Operation, OperationError};
use iot_jobs_data_plane::{Client, Credentials, Error, blocking};
use tokio::runtime::Runtime;

use crate::certificates::SERVERS;
use crate::server::Server;
use crate::signature::ACCOUNT;

/// The async runtime for the clients of all tests.
pub(crate) static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(2).enable_all().build().unwrap()
});

/// One of the two clients.
#[derive(Clone, Debug)]
pub(crate) enum Either {
    Async(Client),
    Blocking(blocking::Client),
}

/// Builds both clients by the same steps: `clients!(|builder| standard(builder,
/// &server).validate_requests(true))`.
macro_rules! clients {
    (|$builder:ident| $steps:expr) => {
        [
            {
                let $builder = iot_jobs_data_plane::Client::builder();
                crate::clients::Either::Async($steps.build().unwrap())
            },
            {
                let $builder = iot_jobs_data_plane::blocking::Client::builder();
                crate::clients::Either::Blocking($steps.build().unwrap())
            },
        ]
    };
}
pub(crate) use clients;

/// The settings that both clients need to call the server of a test, with a key that the server knows.
pub(crate) fn standard<C, T: ?Sized>(builder: Builder<C, T>, server: &Server) -> Builder<C, T> {
    builder
        .region(ACCOUNT.region)
        .endpoint_url(server.url())
        .credentials(Credentials::new(ACCOUNT.key_id, ACCOUNT.secret))
        .transport_config(config(SERVERS.trusted()))
        // The tests look at single requests and answers. Retries have their own tests, in the runtime.
        .max_attempts(1)
}

/// Timeouts that no test runs into by accident, even if the machine is busy.
pub(crate) fn config(tls: TlsConfig) -> TransportConfig {
    TransportConfig::new()
        .connect_timeout(Duration::from_secs(60))
        .read_timeout(Duration::from_secs(60))
        .tls(tls)
}

impl Server {
    /// Both clients, ready to call this server.
    pub(crate) fn clients(&self) -> [Either; 2] {
        clients!(|builder| standard(builder, self))
    }
}

/// The methods of the generated clients.
macro_rules! methods {
    ($($method:ident = $operation:ident;)*) => {
        impl Either {
            $(
                pub(crate) fn $method(
                    &self,
                    request: <$operation as Operation>::Input,
                ) -> Result<<$operation as Operation>::Output, Error<<$operation as Operation>::Error>> {
                    match self {
                        Self::Async(client) => RUNTIME.block_on(client.$method(request)),
                        Self::Blocking(client) => client.$method(request),
                    }
                }
            )*
        }
    };
}

methods! {
    describe_job_execution = DescribeJobExecution;
    get_pending_job_executions = GetPendingJobExecutions;
    start_command_execution = StartCommandExecution;
    start_next_pending_job_execution = StartNextPendingJobExecution;
    update_job_execution = UpdateJobExecution;
}

/// The text of an error. Checks that it is one line.
pub(crate) fn line<E: OperationError>(error: &Error<E>) -> String {
    let line = error.to_string();
    assert!(!line.contains('\n'), "more than one line: {line}");
    line
}
