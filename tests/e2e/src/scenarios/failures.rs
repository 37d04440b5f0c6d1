//! Calls that fail and are repeated. The server's relay says what it saw: how many requests, of which calls,
//! and with which tokens.

use std::collections::HashMap;

use dynamodb::operations::{
    CreateTableInput, GetItemInput, TransactWriteItemsInput, UpdateItemInput,
};
use dynamodb::types::{
    AttributeDefinition, AttributeValue, KeySchemaElement, Put, TransactWriteItem,
};
use s3::operations::{
    CreateBucketRequest, DeleteObjectRequest, HeadObjectRequest, PutObjectRequest,
};

use crate::clients::{Aws, Problem, call, client};

const TABLE: &str = "orders";
const BUCKET: &str = "letters";

fn key(number: u32) -> HashMap<&'static str, AttributeValue> {
    let id = AttributeValue::from(format!("order-{number}"));
    HashMap::from([("id", id)])
}

/// Calls with tokens, and calls that may be repeated without one.
pub(super) async fn transactions(aws: &Aws) -> Result<(), Problem> {
    let aws = aws.with_retries();
    let dynamodb = client!(aws, dynamodb);
    for _ in 0..2 {
        let request = CreateTableInput::new(TABLE)
            .attribute_definitions([AttributeDefinition::new("id", "S")])
            .key_schema([KeySchemaElement::new("id", "HASH")])
            .billing_mode("PAY_PER_REQUEST");
        // Calls may fail in the end.
        let _ = call!(dynamodb.create_table(request));
    }
    for number in 0..25 {
        let put = TransactWriteItem::new().put(Put::new(key(number), TABLE));
        let request = TransactWriteItemsInput::new([put]);
        let _ = call!(dynamodb.transact_write_items(request));
        let amount = AttributeValue::N(number.to_string().into());
        let request = UpdateItemInput::new(TABLE, key(number))
            .update_expression("SET amount = :amount")
            .expression_attribute_values([(":amount", amount)]);
        let _ = call!(dynamodb.update_item(request));
        let request = GetItemInput::new(TABLE, key(number)).consistent_read(true);
        let _ = call!(dynamodb.get_item(request));
    }
    aws.look()?;
    Ok(())
}

/// Uploads whose bodies are sent again.
pub(super) async fn objects(aws: &Aws) -> Result<(), Problem> {
    let aws = aws.with_retries();
    let s3 = client!(aws, s3);
    for _ in 0..2 {
        let _ = call!(s3.create_bucket(CreateBucketRequest::new(BUCKET)));
    }
    for number in 0_i32..20 {
        let key = format!("letter-{number}");
        let request = PutObjectRequest::new(BUCKET, &*key).body(key.repeat(100).into_bytes());
        let _ = call!(s3.put_object(request));
        let _ = call!(s3.head_object(HeadObjectRequest::new(BUCKET, key)));
        let before = format!("letter-{}", number - 1);
        let _ = call!(s3.delete_object(DeleteObjectRequest::new(BUCKET, before)));
    }
    aws.look()?;
    Ok(())
}
