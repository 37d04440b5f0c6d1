//! One call of the async client, with settings and credentials from the environment and `~/.aws`.

use iot_jobs_data_plane::Client;
use iot_jobs_data_plane::operations::DescribeJobExecutionRequest;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let config = runtime.block_on(shapewright_config::load())?;
    let client = Client::new(&config);
    let request =
        DescribeJobExecutionRequest::new("job-0001", "my-thing-42").include_job_document(true);
    let response = runtime.block_on(client.describe_job_execution(request))?;
    println!("{:?}", response.execution);
    Ok(())
}
