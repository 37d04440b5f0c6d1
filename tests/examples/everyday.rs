//! What a program does with three services: objects, a table and a queue.
//!
//! `cargo run -p shapewright-tests --example everyday` needs credentials, a region and, for servers of your own,
//! `AWS_ENDPOINT_URL`. `cargo xtask e2e --filter everyday` runs it beside boto3.

use std::error::Error;
use std::time::Duration;

use dynamodb::operations::{CreateTableInput, DescribeTableInput, PutItemInput, ScanInput};
use dynamodb::types::{AttributeDefinition, AttributeValue, KeySchemaElement};
use s3::operations::{CreateBucketRequest, DeleteObjectRequest, ListObjectsV2Request};
use s3::operations::{GetObject, GetObjectRequest, PutObjectRequest};
use sqs::OrEmpty;
use sqs::operations::{CreateQueueRequest, ReceiveMessageRequest, SendMessageRequest};
use tokio::task::JoinSet;

/// Runs it all, until something fails.
#[tokio::main]
pub async fn main() -> Result<(), Box<dyn Error>> {
    let config = shapewright_config::load().await?;
    let (s3, sqs) = (s3::Client::new(&config), sqs::Client::new(&config));
    let db = dynamodb::Client::new(&config);

    s3.create_bucket(CreateBucketRequest::new("pics")).await?;
    let mut uploads = JoinSet::new();
    for number in 0..200 {
        let upload = PutObjectRequest::new("pics", number.to_string()).body("me");
        uploads.spawn(s3.put_object(upload).into_future());
    }
    while let Some(upload) = uploads.join_next().await {
        upload??;
    }
    let pages = s3.list_objects_v2_pages(ListObjectsV2Request::new("pics"));
    let objects = pages.page_size(50).items().into_vec().await?;
    let get = GetObjectRequest::new("pics", "7");
    let minute = Duration::from_secs(60);
    let link = s3.presign::<GetObject>(get.clone(), minute).await?;
    let photo = s3.get_object(get).await?.body.collect(1024).await?;
    println!("{} photos; {photo:?} is at {}", objects.len(), link.uri());
    for key in objects.into_iter().filter_map(|object| object.key) {
        let delete = DeleteObjectRequest::new("pics", key);
        s3.delete_object(delete).await?;
    }

    let table = CreateTableInput::new("lamps")
        .attribute_definitions([AttributeDefinition::new("name", "S")])
        .key_schema([KeySchemaElement::new("name", "HASH")])
        .billing_mode("PAY_PER_REQUEST");
    db.create_table(table).await?;
    let table = DescribeTableInput::new("lamps");
    db.wait_until_table_exists(table).await?;
    let lamp = [("name", AttributeValue::from("desk")), ("watts", 7.into())];
    db.put_item(PutItemInput::new("lamps", lamp)).await?;
    for lamp in db.scan(ScanInput::new("lamps")).await?.items.or_empty() {
        println!(
            "{:?}: {} watts",
            lamp["name"].as_s(),
            i32::try_from(&lamp["watts"])?
        );
    }

    let queue = sqs.create_queue(CreateQueueRequest::new("orders")).await?;
    let queue = queue.queue_url.unwrap_or_default();
    let order = SendMessageRequest::new(&queue, "two lamps");
    sqs.send_message(order).await?;
    let orders = sqs.receive_message(ReceiveMessageRequest::new(&queue));
    for order in orders.await?.messages.or_empty() {
        println!("{}", order.body.as_deref().unwrap_or_default());
    }
    Ok(())
}
