//! The example of the README for devices: a lamp that does its jobs, with the certificate that it was made with. A
//! test holds the two together.

use std::{error::Error, fs, io};

use iot_jobs_data_plane::blocking::Client;
use iot_jobs_data_plane::runtime::transport::ClientCertificate;
use shapewright_job_agent::{JobAgent, Outcome};

fn main() -> Result<(), Box<dyn Error>> {
    // The README shows from here on.
    let certificate = ClientCertificate::from_pem(fs::read("lamp.pem")?, fs::read("lamp.key")?)?;
    let client = Client::builder()
        .endpoint_url("https://EXAMPLE.iot.eu-west-1.amazonaws.com:8443")
        .client_certificate(certificate)
        .build()?;

    let agent = JobAgent::new(client, "lamp-7");
    agent.run(|mut job| {
        job.report([("step", "install"), ("progress", "0%")])?;
        install(job.document())?; // an error ends the job as failed, with its reason
        Ok(Outcome::succeeded().details([("version", "1.2")]))
    })?;
    // Up to here.
    Ok(())
}

/// Does what the document of a job says.
fn install(document: &str) -> io::Result<()> {
    fs::write("job.json", document)
}
