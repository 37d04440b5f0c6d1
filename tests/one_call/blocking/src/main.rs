//! One call of the blocking client, with TLS: `one-call-blocking [ENDPOINT_URL]`.

use iot_jobs_data_plane::blocking::Client;
use iot_jobs_data_plane::operations::DescribeJobExecutionRequest;
use iot_jobs_data_plane::{Credentials, Region};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder()
        .region(Region::new("us-east-1"))
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"));
    if let Some(url) = std::env::args().nth(1) {
        builder = builder.endpoint_url(url);
    }
    let client = builder.build()?;
    let request =
        DescribeJobExecutionRequest::new("job-0001", "my-thing-42").include_job_document(true);
    let response = client.describe_job_execution(request)?;
    println!("{:?}", response.execution);
    Ok(())
}
