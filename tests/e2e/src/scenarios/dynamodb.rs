//! `DynamoDB`: the protocol `json` 1.0.

use std::collections::{BTreeSet, HashMap};

use dynamodb::newtypes::AttributeMap;
use dynamodb::operations::{
    BatchGetItemInput, BatchWriteItemInput, CreateTableError, CreateTableInput, DeleteItemError,
    DeleteItemInput, DeleteTableInput, DescribeTableError, DescribeTableInput,
    DescribeTimeToLiveInput, ExecuteStatementInput, GetItemError, GetItemInput, ListTablesInput,
    ListTagsOfResourceInput, PutItemError, PutItemInput, QueryInput, ScanInput, TagResourceInput,
    TransactGetItemsInput, TransactWriteItemsError, TransactWriteItemsInput, UpdateItemInput,
    UpdateTableInput, UpdateTimeToLiveInput,
};
use dynamodb::types::{
    AttributeDefinition, AttributeValue, ConditionCheck, Delete, DeleteRequest, Get,
    GlobalSecondaryIndex, KeySchemaElement, KeysAndAttributes, Projection, ProvisionedThroughput,
    Put, PutRequest, StreamSpecification, Tag, TimeToLiveSpecification, TransactGetItem,
    TransactWriteItem, Update, WriteRequest,
};

use serde::{Deserialize, Serialize};

use crate::clients::{Aws, Problem, call, client, items, pages, refused, some, tell_of, wait};

const TABLE: &str = "things";

/// An item, or the key of one.
type Item = HashMap<&'static str, AttributeValue>;

fn string(text: &str) -> AttributeValue {
    text.into()
}

fn number(text: &str) -> AttributeValue {
    AttributeValue::N(text.into())
}

fn boolean(value: bool) -> AttributeValue {
    value.into()
}

fn list(elements: impl IntoIterator<Item = AttributeValue>) -> AttributeValue {
    elements.into_iter().collect()
}

fn map<const N: usize>(entries: [(&str, AttributeValue); N]) -> AttributeValue {
    AttributeValue::M(entries.into_iter().collect())
}

/// An item with attributes of every type.
fn everything() -> Item {
    let all_bytes: Vec<u8> = (0..=255).collect();
    HashMap::from([
        ("owner", string("anna")),
        ("number", number("1")),
        ("text", string("Grüße \"quoted\"\n\t\\ ☕")),
        ("amount", number("-12.750")),
        ("bytes", AttributeValue::from(all_bytes.as_slice())),
        (
            "words",
            AttributeValue::Ss(["one", "two"].into_iter().collect()),
        ),
        (
            "numbers",
            AttributeValue::Ns(["3", "-4.5"].into_iter().collect()),
        ),
        (
            "blobs",
            AttributeValue::Bs([vec![0, 1], vec![255]].into_iter().collect()),
        ),
        ("nothing", None::<&str>.into()),
        ("yes", boolean(true)),
        ("no", boolean(false)),
        ("list", list([string(""), number("0"), list([])])),
        (
            "map",
            map([("in", map([("deep", boolean(true))])), ("empty", map([]))]),
        ),
    ])
}

fn key(owner: &str, count: u32) -> Item {
    HashMap::from([
        ("owner", string(owner)),
        ("number", number(&count.to_string())),
    ])
}

fn create_table() -> CreateTableInput {
    let attribute = AttributeDefinition::new;
    let keys = [KeySchemaElement::new("color", "HASH")];
    let projection = Projection::new().projection_type("KEYS_ONLY");
    CreateTableInput::new(TABLE)
        .attribute_definitions([
            attribute("owner", "S"),
            attribute("number", "N"),
            attribute("color", "S"),
        ])
        .key_schema([
            KeySchemaElement::new("owner", "HASH"),
            KeySchemaElement::new("number", "RANGE"),
        ])
        .global_secondary_indexes([GlobalSecondaryIndex::new("by-color", keys, projection)])
        .billing_mode("PAY_PER_REQUEST")
        .tags([Tag::new("team", "blue")])
}

/// A program's own type, as an item.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Photo {
    owner: String,
    number: u32,
    #[serde(flatten)]
    picture: Picture,
    note: Option<String>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Picture {
    title: String,
    size: u64,
    scale: f64,
    #[serde(with = "dynamodb::runtime::dynamic::bytes")]
    thumbnail: Vec<u8>,
    #[serde(
        with = "dynamodb::runtime::dynamic::string_set",
        default,
        skip_serializing_if = "BTreeSet::is_empty"
    )]
    tags: BTreeSet<String>,
    #[serde(with = "dynamodb::runtime::dynamic::number_set")]
    sizes: BTreeSet<i64>,
    place: Spot,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Spot {
    Nowhere,
    Here { x: i32, y: i32 },
}

fn photos() -> [Photo; 2] {
    let lamp = Photo {
        owner: "anna".to_owned(),
        number: 1,
        picture: Picture {
            title: "a lamp".to_owned(),
            size: u64::MAX,
            scale: 0.1,
            thumbnail: vec![0, 255],
            tags: ["red", "large"].map(str::to_owned).into(),
            sizes: [1, 2].into(),
            place: Spot::Here { x: -1, y: 2 },
        },
        note: None,
    };
    let bare = Photo {
        owner: "anna".to_owned(),
        number: 2,
        picture: Picture {
            title: String::new(),
            size: 0,
            scale: 1e20,
            thumbnail: Vec::new(),
            tags: BTreeSet::new(),
            sizes: [7].into(),
            place: Spot::Nowhere,
        },
        note: Some("bare".to_owned()),
    };
    [lamp, bare]
}

pub(super) async fn structures(aws: &Aws) -> Result<(), Problem> {
    let dynamodb = client!(aws, dynamodb);
    call!(dynamodb.create_table(create_table()))?;
    let photos = photos();
    for photo in &photos {
        let request = PutItemInput::new(TABLE, AttributeMap::from_serde(photo)?);
        call!(dynamodb.put_item(request))?;
    }
    let found = call!(dynamodb.scan(ScanInput::new(TABLE)))?;
    let mut found: Vec<Photo> = some(found.items)?.to_serde()?;
    found.sort_by_key(|photo| photo.number);
    if found != photos {
        return Err(format!("the items are other photos: {found:?}").into());
    }
    let found = call!(dynamodb.get_item(GetItemInput::new(TABLE, key("anna", 1))))?;
    let photo: Photo = some(found.item)?.to_serde()?;
    if photo != photos[0] {
        return Err(format!("the item is another photo: {photo:?}").into());
    }
    Ok(())
}

pub(super) async fn tables(aws: &Aws) -> Result<(), Problem> {
    let dynamodb = client!(aws, dynamodb);
    call!(dynamodb.create_table(create_table()))?;
    let described = call!(dynamodb.describe_table(DescribeTableInput::new(TABLE)))?;
    let arn = some(some(described.table)?.table_arn)?;
    call!(dynamodb.list_tables(ListTablesInput::new().limit(5)))?;
    let request = TagResourceInput::new(&*arn, [Tag::new("cost", "7 €")]);
    call!(dynamodb.tag_resource(request))?;
    call!(dynamodb.list_tags_of_resource(ListTagsOfResourceInput::new(arn)))?;
    let specification = TimeToLiveSpecification::new(true, "expires");
    let request = UpdateTimeToLiveInput::new(TABLE, specification);
    call!(dynamodb.update_time_to_live(request))?;
    call!(dynamodb.describe_time_to_live(DescribeTimeToLiveInput::new(TABLE)))?;
    let request = UpdateTableInput::new(TABLE)
        .billing_mode("PROVISIONED")
        .provisioned_throughput(ProvisionedThroughput::new(5, 6))
        .stream_specification(StreamSpecification::new(true).stream_view_type("NEW_IMAGE"));
    call!(dynamodb.update_table(request))?;
    aws.look()?;
    call!(dynamodb.delete_table(DeleteTableInput::new(TABLE)))?;
    let described = call!(dynamodb.describe_table(DescribeTableInput::new(TABLE)));
    refused!(described, DescribeTableError::ResourceNotFound(_));
    aws.look()?;
    Ok(())
}

pub(super) async fn items(aws: &Aws) -> Result<(), Problem> {
    let dynamodb = client!(aws, dynamodb);
    call!(dynamodb.create_table(create_table()))?;
    let request = PutItemInput::new(TABLE, everything()).return_consumed_capacity("TOTAL");
    call!(dynamodb.put_item(request))?;
    aws.look()?;
    let anna = key("anna", 1);
    let request = GetItemInput::new(TABLE, anna.clone()).consistent_read(true);
    call!(dynamodb.get_item(request))?;
    let request = GetItemInput::new(TABLE, anna.clone())
        .projection_expression("#t, #m.#in.deep, #l")
        .expression_attribute_names([("#t", "text"), ("#m", "map"), ("#in", "in"), ("#l", "list")]);
    call!(dynamodb.get_item(request))?;
    call!(dynamodb.get_item(GetItemInput::new(TABLE, key("nobody", 0))))?;
    let request = UpdateItemInput::new(TABLE, anna.clone())
        .update_expression(
            "SET amount = amount + :more, color = :color REMOVE nothing ADD words :word",
        )
        .expression_attribute_values([
            (":more", number("0.25")),
            (":color", string("red")),
            (":word", AttributeValue::Ss(["three"].into_iter().collect())),
        ])
        .return_values("ALL_NEW");
    call!(dynamodb.update_item(request))?;
    aws.look()?;
    let request = DeleteItemInput::new(TABLE, anna).return_values("ALL_OLD");
    call!(dynamodb.delete_item(request))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn queries(aws: &Aws) -> Result<(), Problem> {
    let dynamodb = client!(aws, dynamodb);
    call!(dynamodb.create_table(create_table()))?;
    for count in 0..7 {
        let mut item = key("bert", count);
        item.insert("color", string(if count % 2 == 1 { "red" } else { "blue" }));
        call!(dynamodb.put_item(PutItemInput::new(TABLE, item)))?;
    }
    call!(dynamodb.put_item(PutItemInput::new(TABLE, everything())))?;
    let request = QueryInput::new(TABLE)
        .key_condition_expression("#o = :owner")
        .expression_attribute_names([("#o", "owner")])
        .expression_attribute_values([(":owner", string("anna"))]);
    call!(dynamodb.query(request))?;
    let mut last = None;
    loop {
        let mut request = QueryInput::new(TABLE)
            .key_condition_expression("#o = :owner AND #n BETWEEN :low AND :high")
            .filter_expression("color = :color")
            .expression_attribute_names([("#o", "owner"), ("#n", "number")])
            .expression_attribute_values([
                (":owner", string("bert")),
                (":low", number("1")),
                (":high", number("6")),
                (":color", string("red")),
            ])
            .scan_index_forward(false)
            .limit(4);
        request.exclusive_start_key = last;
        last = call!(dynamodb.query(request))?.last_evaluated_key;
        if last.is_none() {
            break;
        }
    }
    let request = QueryInput::new(TABLE)
        .index_name("by-color")
        .key_condition_expression("color = :color")
        .expression_attribute_values([(":color", string("blue"))])
        .select("COUNT");
    call!(dynamodb.query(request))?;
    let request = ScanInput::new(TABLE)
        .filter_expression("attribute_type(#b, :kind)")
        .expression_attribute_names([("#b", "bytes")])
        .expression_attribute_values([(":kind", string("B"))]);
    call!(dynamodb.scan(request))?;
    let statement = "SELECT * FROM things WHERE owner = ? AND number = ?";
    let request = ExecuteStatementInput::new(statement).parameters([string("bert"), number("3")]);
    call!(dynamodb.execute_statement(request))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn conditions(aws: &Aws) -> Result<(), Problem> {
    let dynamodb = client!(aws, dynamodb);
    call!(dynamodb.create_table(create_table()))?;
    call!(dynamodb.put_item(PutItemInput::new(TABLE, everything())))?;
    let request = PutItemInput::new(TABLE, key("anna", 1))
        .condition_expression("attribute_not_exists(#o)")
        .expression_attribute_names([("#o", "owner")])
        .return_values_on_condition_check_failure("ALL_OLD");
    let put = call!(dynamodb.put_item(request));
    refused!(put, PutItemError::ConditionalCheckFailed(exception) if exception.item.is_some());
    let request = DeleteItemInput::new(TABLE, key("anna", 1))
        .condition_expression("amount > :least")
        .expression_attribute_values([(":least", number("0"))]);
    let deleted = call!(dynamodb.delete_item(request));
    refused!(deleted, DeleteItemError::ConditionalCheckFailed(_));
    let put = call!(dynamodb.put_item(PutItemInput::new("missing", everything())));
    refused!(put, PutItemError::ResourceNotFound(_));
    let half = [("owner", string("anna"))];
    let got = call!(dynamodb.get_item(GetItemInput::new(TABLE, half)));
    refused!(got, GetItemError::Unhandled(_));
    let created = call!(dynamodb.create_table(create_table()));
    refused!(created, CreateTableError::ResourceInUse(_));
    aws.look()?;
    Ok(())
}

pub(super) async fn batches(aws: &Aws) -> Result<(), Problem> {
    let dynamodb = client!(aws, dynamodb);
    call!(dynamodb.create_table(create_table()))?;
    let put = |item| WriteRequest::new().put_request(PutRequest::new(item));
    let mut puts: Vec<_> = (0..24).map(|count| put(key("carl", count))).collect();
    puts.push(put(everything()));
    call!(dynamodb.batch_write_item(BatchWriteItemInput::new([(TABLE, puts)])))?;
    aws.look()?;
    let keys = [key("carl", 3), key("anna", 1), key("nobody", 1)];
    let keys = keys.map(|key| {
        key.into_iter()
            .collect::<dynamodb::newtypes::AttributeMap>()
    });
    let keys = KeysAndAttributes::new(keys).consistent_read(true);
    let request = BatchGetItemInput::new([(TABLE, keys)]).return_consumed_capacity("TOTAL");
    call!(dynamodb.batch_get_item(request))?;
    let delete = |item| WriteRequest::new().delete_request(DeleteRequest::new(item));
    let deletes: Vec<_> = (0..20).map(|count| delete(key("carl", count))).collect();
    call!(dynamodb.batch_write_item(BatchWriteItemInput::new([(TABLE, deletes)])))?;
    aws.look()?;
    Ok(())
}

pub(super) async fn transactions(aws: &Aws) -> Result<(), Problem> {
    let dynamodb = client!(aws, dynamodb);
    call!(dynamodb.create_table(create_table()))?;
    let put = |item| TransactWriteItem::new().put(Put::new(item, TABLE));
    let request = TransactWriteItemsInput::new([put(everything()), put(key("dora", 4))])
        .client_request_token("once");
    call!(dynamodb.transact_write_items(request))?;
    aws.look()?;
    let update = Update::new(key("dora", 4), "SET amount = :amount", TABLE)
        .expression_attribute_values([(":amount", number("1"))]);
    let check = ConditionCheck::new(key("anna", 1), TABLE, "attribute_not_exists(amount)")
        .return_values_on_condition_check_failure("ALL_OLD");
    let request = TransactWriteItemsInput::new([
        TransactWriteItem::new().update(update),
        TransactWriteItem::new().condition_check(check),
    ])
    .client_request_token("twice");
    let written = call!(dynamodb.transact_write_items(request));
    refused!(written, TransactWriteItemsError::TransactionCanceled(exception)
        if exception.cancellation_reasons.as_ref().is_some_and(|reasons| reasons.len() == 2));
    aws.look()?;
    let request = TransactGetItemsInput::new([
        TransactGetItem::new(Get::new(key("anna", 1), TABLE)),
        TransactGetItem::new(Get::new(key("dora", 4), TABLE).projection_expression("amount")),
    ]);
    call!(dynamodb.transact_get_items(request))?;
    let delete = TransactWriteItem::new().delete(Delete::new(key("dora", 4), TABLE));
    let request = TransactWriteItemsInput::new([delete]).client_request_token("thrice");
    call!(dynamodb.transact_write_items(request))?;
    aws.look()?;
    Ok(())
}

/// 1,500 items, whose pages end with keys.
pub(super) async fn scans(aws: &Aws) -> Result<(), Problem> {
    let dynamodb = client!(aws, dynamodb);
    call!(dynamodb.create_table(create_table()))?;
    for batch in 0..60 {
        let puts = (0..25).map(|count| {
            let item = key("anna", batch * 25 + count);
            WriteRequest::new().put_request(PutRequest::new(item))
        });
        let writes = HashMap::from([(TABLE, puts.collect::<Vec<_>>())]);
        call!(dynamodb.batch_write_item(BatchWriteItemInput::new(writes)))?;
    }
    let items = items!(dynamodb.scan_pages(ScanInput::new(TABLE)))?;
    tell_of("items", items.len())?;
    pages!(dynamodb.scan_pages(ScanInput::new(TABLE)).page_size(400) as "scan");
    let query = QueryInput::new(TABLE)
        .key_condition_expression("#o = :o and #n < :n")
        .expression_attribute_names([("#o", "owner"), ("#n", "number")])
        .expression_attribute_values([(":o", string("anna")), (":n", number("700"))]);
    pages!(dynamodb.query_pages(query).page_size(300) as "query");
    for name in ["books", "cups", "dogs"] {
        let mut input = create_table();
        input.table_name = name.into();
        call!(dynamodb.create_table(input))?;
    }
    let tables = items!(dynamodb.list_tables_pages(ListTablesInput::new().limit(2)))?;
    tell_of("tables", tables.len())?;
    Ok(())
}

/// A table that takes a while, and then is gone.
pub(super) async fn waits(aws: &Aws) -> Result<(), Problem> {
    let dynamodb = client!(aws, dynamodb);
    let table = || DescribeTableInput::new(TABLE);
    let mut found = Vec::new();
    found.push(wait!(
        dynamodb.wait_until_table_exists(table()).max_calls(3)
    ));
    call!(dynamodb.create_table(create_table()))?;
    found.push(wait!(
        dynamodb.wait_until_table_exists(table()).max_calls(3)
    ));
    found.push(wait!(
        dynamodb.wait_until_table_not_exists(table()).max_calls(2)
    ));
    call!(dynamodb.delete_table(DeleteTableInput::new(TABLE)))?;
    found.push(wait!(
        dynamodb.wait_until_table_not_exists(table()).max_calls(2)
    ));
    if found == [false, true, false, true] {
        Ok(())
    } else {
        Err(format!("the waits ended with {found:?}").into())
    }
}
