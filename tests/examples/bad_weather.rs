//! The example of the README about calls that fail: retries, timeouts and a proxy. A test holds the two
//! together.

use std::time::Duration;

use iot_jobs_data_plane::operations::GetPendingJobExecutionsRequest;
use iot_jobs_data_plane::{Client, Region, runtime::transport::Proxy};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The README shows from here on.
    let client = Client::builder()
        .region(Region::new("eu-west-1"))
        .proxy(Proxy::from_env()?)
        .call_timeout(Duration::from_secs(20))
        .max_attempts(5)
        .build()?;

    // Another view of the same client, with the same connections, quota and keys.
    let quick = client.with(|it| it.call_timeout(Duration::from_secs(2)).max_attempts(1));

    let request = GetPendingJobExecutionsRequest::new("thermostat-7");
    if let Err(error) = quick.get_pending_job_executions(request).await {
        eprintln!("{error}"); // with the attempts, the time they took, and the limit that was met
    }
    // Up to here.
    Ok(())
}
