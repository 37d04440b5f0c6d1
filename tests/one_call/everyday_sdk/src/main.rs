//! What a program does with three services: objects, a table and a queue. It does the same as
//! `tests/examples/everyday.rs`, with the official SDK.

use std::error::Error;
use std::time::Duration;

use aws_config::BehaviorVersion;
use aws_sdk_dynamodb::client::Waiters;
use aws_sdk_dynamodb::types::{AttributeDefinition, AttributeValue, BillingMode};
use aws_sdk_dynamodb::types::{KeySchemaElement, KeyType, ScalarAttributeType};
use aws_sdk_s3::presigning::PresigningConfig;
use tokio::task::JoinSet;

/// Runs it all, until something fails.
#[tokio::main]
pub async fn main() -> Result<(), Box<dyn Error>> {
    let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
    let s3 = aws_sdk_s3::Client::new(&config);
    let sqs = aws_sdk_sqs::Client::new(&config);
    let db = aws_sdk_dynamodb::Client::new(&config);

    s3.create_bucket().bucket("pics").send().await?;
    let mut uploads = JoinSet::new();
    for number in 0..200 {
        let upload = s3.put_object().bucket("pics").key(number.to_string());
        uploads.spawn(upload.body(b"me".to_vec().into()).send());
    }
    while let Some(upload) = uploads.join_next().await {
        upload??;
    }
    let pages = s3.list_objects_v2().bucket("pics").into_paginator();
    let mut pages = pages.page_size(50).send();
    let mut objects = Vec::new();
    while let Some(page) = pages.next().await {
        objects.extend(page?.contents.unwrap_or_default());
    }
    let get = s3.get_object().bucket("pics").key("7");
    let minute = PresigningConfig::expires_in(Duration::from_secs(60))?;
    let link = get.clone().presigned(minute).await?;
    let photo = get.send().await?.body.collect().await?.into_bytes();
    println!("{} photos; {photo:?} is at {}", objects.len(), link.uri());
    for key in objects.into_iter().filter_map(|object| object.key) {
        s3.delete_object().bucket("pics").key(key).send().await?;
    }

    let name = AttributeDefinition::builder()
        .attribute_name("name")
        .attribute_type(ScalarAttributeType::S)
        .build()?;
    let key = KeySchemaElement::builder()
        .attribute_name("name")
        .key_type(KeyType::Hash)
        .build()?;
    db.create_table()
        .table_name("lamps")
        .attribute_definitions(name)
        .key_schema(key)
        .billing_mode(BillingMode::PayPerRequest)
        .send()
        .await?;
    let table = db.wait_until_table_exists().table_name("lamps");
    table.wait(Duration::from_secs(500)).await?;
    db.put_item()
        .table_name("lamps")
        .item("name", AttributeValue::S("desk".to_owned()))
        .item("watts", AttributeValue::N("7".to_owned()))
        .send()
        .await?;
    for lamp in db.scan().table_name("lamps").send().await?.items() {
        let watts = lamp["watts"].as_n().map_err(|_| "no number")?;
        println!("{:?}: {} watts", lamp["name"].as_s(), watts.parse::<i32>()?);
    }

    let queue = sqs.create_queue().queue_name("orders").send().await?;
    let queue = queue.queue_url.unwrap_or_default();
    let order = sqs.send_message().queue_url(&queue);
    order.message_body("two lamps").send().await?;
    let orders = sqs.receive_message().queue_url(&queue).send().await?;
    for order in orders.messages() {
        println!("{}", order.body().unwrap_or_default());
    }
    Ok(())
}
