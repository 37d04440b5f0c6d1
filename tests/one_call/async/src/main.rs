//! One call of the async client, with TLS: `one-call-async [ENDPOINT_URL]`.

use iot_jobs_data_plane::operations::DescribeJobExecutionRequest;
use iot_jobs_data_plane::{Client, Credentials, Region};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let mut builder = Client::builder()
        .region(Region::new("us-east-1"))
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"));
    if let Some(url) = std::env::args().nth(1) {
        builder = builder.endpoint_url(url);
    }
    let client = builder.build()?;
    let request =
        DescribeJobExecutionRequest::new("job-0001", "my-thing-42").include_job_document(true);
    let response = runtime.block_on(client.describe_job_execution(request))?;
    println!("{:?}", response.execution);
    Ok(())
}
