//! Settings and credentials from the environment and `~/.aws`, results in pages, waiters and links.
//!
//! `cargo run -p shapewright-tests --example photos` needs credentials and a bucket `photos`.

use std::time::Duration;

use s3::operations::{GetObject, GetObjectRequest, HeadObjectRequest, ListObjectsV2Request};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The README shows from here on.
    let config = shapewright_config::load().await?;
    println!("{}", config.explain()); // each setting, and where it comes from
    let client = s3::Client::new(&config);

    let list = ListObjectsV2Request::new("photos");
    let mut objects = client.list_objects_v2_pages(list).items();
    while let Some(object) = objects.next().await {
        println!("{:?}", object?.key);
    }

    let lamp = HeadObjectRequest::new("photos", "lamp.jpg");
    let wait = client.wait_until_object_exists(lamp);
    wait.max_wait(Duration::from_secs(60)).await?;

    // Whoever has this link can fetch the photo for 15 minutes.
    let lamp = GetObjectRequest::new("photos", "lamp.jpg");
    let time = Duration::from_secs(900);
    let link = client.presign::<GetObject>(lamp, time).await?;
    println!("{} {}", link.method(), link.uri());
    // Up to here.
    Ok(())
}
