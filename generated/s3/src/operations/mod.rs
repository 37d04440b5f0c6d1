// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! The operations. Each has a type of its own, an input, an output and an enum of errors.

mod abort_multipart_upload;
mod complete_multipart_upload;
mod copy_object;
mod create_bucket;
mod create_multipart_upload;
mod create_session;
mod delete_bucket;
mod delete_object;
mod delete_object_tagging;
mod delete_objects;
mod get_bucket_location;
mod get_object;
mod get_object_attributes;
mod get_object_tagging;
mod head_bucket;
mod head_object;
mod list_buckets;
mod list_multipart_uploads;
mod list_object_versions;
mod list_objects_v2;
mod list_parts;
mod put_object;
mod put_object_tagging;
mod select_object_content;
mod upload_part;
mod upload_part_copy;

pub use abort_multipart_upload::*;
pub use complete_multipart_upload::*;
pub use copy_object::*;
pub use create_bucket::*;
pub use create_multipart_upload::*;
pub use create_session::*;
pub use delete_bucket::*;
pub use delete_object::*;
pub use delete_object_tagging::*;
pub use delete_objects::*;
pub use get_bucket_location::*;
pub use get_object::*;
pub use get_object_attributes::*;
pub use get_object_tagging::*;
pub use head_bucket::*;
pub use head_object::*;
pub use list_buckets::*;
pub use list_multipart_uploads::*;
pub use list_object_versions::*;
pub use list_objects_v2::*;
pub use list_parts::*;
pub use put_object::*;
pub use put_object_tagging::*;
pub use select_object_content::*;
pub use upload_part::*;
pub use upload_part_copy::*;
