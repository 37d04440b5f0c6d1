//! The example of the README: reports a job as done. A test holds the two together.

use iot_jobs_data_plane::operations::{UpdateJobExecutionError, UpdateJobExecutionRequest};
use iot_jobs_data_plane::{Client, Credentials, Error, Region, enums::JobExecutionStatus};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let credentials = Credentials::new("AKIDEXAMPLE", "secret");

    // The README shows from here on.
    let client = Client::builder()
        .region(Region::new("eu-west-1"))
        .credentials(credentials)
        .build()?;

    let update =
        UpdateJobExecutionRequest::new("job-17", "thermostat-7", JobExecutionStatus::Succeeded)
            .expected_version(3)
            .status_details([("step", "reboot"), ("took", "41s")]);

    match client.update_job_execution(update).await {
        Ok(response) => println!("{:?}", response.execution_state),
        Err(error) if error.is_retryable() => eprintln!("later: {error}"),
        Err(Error::Service(failure)) => match failure.error() {
            UpdateJobExecutionError::InvalidStateTransition(e) => println!("{e}"),
            _ => eprintln!("{failure}"),
        },
        Err(error) => eprintln!("{error}"),
    }
    // Up to here.
    Ok(())
}
