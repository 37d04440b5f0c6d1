//! A value of every operation of every generated crate comes back from serde as it was.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use shapewright_runtime::shape::ValueMut;
use shapewright_runtime::{Blob, Document, Operation, Shape, Timestamp};

/// So deep, only required members have values: some shapes contain themselves.
const DEPTH: usize = 12;

/// Calls a function for each operation.
macro_rules! operations {
    ($($krate:ident { $($operation:ident)* })*) => {
        #[test]
        fn values_of_all_operations_come_back() {
            $($(
                comes_back::<<$krate::operations::$operation as Operation>::Input>();
                comes_back::<<$krate::operations::$operation as Operation>::Output>();
            )*)*
        }
    };
}

operations! {
    cloudwatch {
        DeleteAlarms DeleteDashboards DescribeAlarmHistory DescribeAlarms GetDashboard
        GetMetricData GetMetricStatistics ListDashboards ListMetrics ListTagsForResource
        PutDashboard PutMetricAlarm PutMetricData SetAlarmState TagResource UntagResource
    }
    dynamodb {
        BatchGetItem BatchWriteItem CreateTable DeleteItem DeleteTable DescribeTable
        DescribeTimeToLive ExecuteStatement GetItem ListTables ListTagsOfResource PutItem Query
        Scan TagResource TransactGetItems TransactWriteItems UntagResource UpdateItem
        UpdateTable UpdateTimeToLive
    }
    ec2 {
        AuthorizeSecurityGroupIngress CreateSecurityGroup CreateTags DeleteSecurityGroup
        DeleteTags DescribeImages DescribeInstances DescribeSecurityGroups DescribeTags
        RunInstances StartInstances StopInstances TerminateInstances
    }
    iot_jobs_data_plane {
        DescribeJobExecution GetPendingJobExecutions StartCommandExecution
        StartNextPendingJobExecution UpdateJobExecution
    }
    lambda {
        AddPermission CreateAlias CreateFunction DeleteAlias DeleteFunction GetAlias GetFunction
        GetFunctionConfiguration Invoke InvokeWithResponseStream ListAliases ListFunctions
        ListTags ListVersionsByFunction PublishVersion TagResource UntagResource
        UpdateFunctionCode UpdateFunctionConfiguration
    }
    s3 {
        AbortMultipartUpload CompleteMultipartUpload CopyObject CreateBucket
        CreateMultipartUpload CreateSession DeleteBucket DeleteObject DeleteObjectTagging
        DeleteObjects GetBucketLocation GetObject GetObjectAttributes GetObjectTagging
        HeadBucket HeadObject ListBuckets ListMultipartUploads ListObjectVersions ListObjectsV2
        ListParts PutObject PutObjectTagging SelectObjectContent UploadPart UploadPartCopy
    }
    signin {
        CreateOAuth2Token
    }
    sqs {
        AddPermission CancelMessageMoveTask ChangeMessageVisibility ChangeMessageVisibilityBatch
        CreateQueue DeleteMessage DeleteMessageBatch DeleteQueue GetQueueAttributes GetQueueUrl
        ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ListQueues PurgeQueue
        ReceiveMessage RemovePermission SendMessage SendMessageBatch SetQueueAttributes
        StartMessageMoveTask TagQueue UntagQueue
    }
    sso {
        GetRoleCredentials
    }
    sso_oidc {
        CreateToken
    }
    sts {
        AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot
        DecodeAuthorizationMessage GetAccessKeyInfo GetCallerIdentity GetDelegatedAccessToken
        GetFederationToken GetSessionToken GetWebIdentityToken
    }
}

/// Fills a value, and compares it with what JSON and CBOR make of it.
fn comes_back<T: Shape + Debug + Serialize + DeserializeOwned>() {
    let mut value = T::empty();
    let mut filler = Filler::default();
    let entries = filler.fill(&mut value, 0);
    let name = value.schema().name;
    if filler.has_events {
        // They are never empty, and so are never left out.
        let error = serde_json::to_value(&value).unwrap_err().to_string();
        assert_eq!(error, "a stream of events can't be serialized", "{name}");
        return;
    }
    let json = serde_json::to_value(&value).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(count(&json), entries, "{name}: {json}");
    let back: T = serde_json::from_value(json.clone())
        .unwrap_or_else(|error| panic!("{name}: {error}: {json}"));
    same(&back, &value, &json);
    let mut cbor = Vec::new();
    ciborium::into_writer(&value, &mut cbor).unwrap();
    let back: T =
        ciborium::from_reader(&cbor[..]).unwrap_or_else(|error| panic!("{name}: {error}: {json}"));
    same(&back, &value, &json);
}

/// Not all values can be compared, because streams can't.
fn same<T: Debug + Serialize>(back: &T, value: &T, json: &Value) {
    assert_eq!(format!("{back:?}"), format!("{value:?}"));
    assert_eq!(serde_json::to_value(back).unwrap(), *json);
}

/// The number of members and entries that have a name.
fn count(json: &Value) -> usize {
    match json {
        Value::Array(elements) => elements.iter().map(count).sum(),
        Value::Object(members) => members.values().map(|value| 1 + count(value)).sum(),
        _ => 0,
    }
}

/// Writes values which all differ.
#[derive(Default)]
struct Filler {
    number: i32,
    has_events: bool,
}

impl Filler {
    /// Fills an empty value except for streams. Returns the number of members and entries that have a name.
    fn fill(&mut self, place: &mut dyn Shape, depth: usize) -> usize {
        self.number += 1;
        let number = self.number;
        // An absent value has no schema.
        let _ = place.value_mut();
        let schema = place.schema();
        let is_deep = depth >= DEPTH;
        match place.value_mut() {
            ValueMut::Boolean(place) => *place = number % 2 == 0,
            ValueMut::Integer(place) => *place = number,
            ValueMut::Long(place) => *place = i64::MIN + i64::from(number),
            ValueMut::Float(place) => *place = f32::INFINITY,
            ValueMut::Double(place) => *place = f64::from(number) / 8.0,
            ValueMut::String(place) => *place = format!("text {number}"),
            ValueMut::Text(place) => place.set(&format!("enum {number}")),
            ValueMut::Blob(place) => *place = Blob::from(number.to_be_bytes().to_vec()),
            ValueMut::Timestamp(place) => *place = Timestamp::from_millis(number.into()),
            ValueMut::Document(place) => *place = Document::from("document"),
            ValueMut::Structure(structure) => {
                let mut entries = 0;
                for (index, member) in schema.members.iter().enumerate() {
                    if is_deep && !member.required {
                        continue;
                    }
                    let place = structure.member_mut(index);
                    match place.value_mut() {
                        ValueMut::Stream(_) => place.unset(),
                        ValueMut::Events(_) => self.has_events = true,
                        _ => entries += 1 + self.fill(place, depth + 1),
                    }
                }
                return entries;
            }
            ValueMut::Union(union) => {
                let variants = schema.members.len();
                let index = if is_deep {
                    0
                } else {
                    number.unsigned_abs() as usize % variants
                };
                return 1 + self.fill(union.select(index).unwrap(), depth + 1);
            }
            ValueMut::List(list) if !is_deep => {
                if schema.sparse {
                    list.push();
                }
                return self.fill(list.push(), depth + 1) + self.fill(list.push(), depth + 1);
            }
            ValueMut::Map(map) if !is_deep => {
                return 1 + self.fill(map.entry(&format!("key {number}")), depth + 1);
            }
            _ => {}
        }
        0
    }
}
