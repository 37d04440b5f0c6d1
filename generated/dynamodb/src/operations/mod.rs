// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operations. Each has a type of its own, an input, an output and an enum of errors.

mod batch_get_item;
mod batch_write_item;
mod create_table;
mod delete_item;
mod delete_table;
mod describe_table;
mod describe_time_to_live;
mod execute_statement;
mod get_item;
mod list_tables;
mod list_tags_of_resource;
mod put_item;
mod query;
mod scan;
mod tag_resource;
mod transact_get_items;
mod transact_write_items;
mod untag_resource;
mod update_item;
mod update_table;
mod update_time_to_live;

pub use batch_get_item::*;
pub use batch_write_item::*;
pub use create_table::*;
pub use delete_item::*;
pub use delete_table::*;
pub use describe_table::*;
pub use describe_time_to_live::*;
pub use execute_statement::*;
pub use get_item::*;
pub use list_tables::*;
pub use list_tags_of_resource::*;
pub use put_item::*;
pub use query::*;
pub use scan::*;
pub use tag_resource::*;
pub use transact_get_items::*;
pub use transact_write_items::*;
pub use untag_resource::*;
pub use update_item::*;
pub use update_table::*;
pub use update_time_to_live::*;
