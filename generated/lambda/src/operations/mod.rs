// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operations. Each has a type of its own, an input, an output and an enum of errors.

mod add_permission;
mod create_alias;
mod create_function;
mod delete_alias;
mod delete_function;
mod get_alias;
mod get_function;
mod get_function_configuration;
mod invoke;
mod invoke_with_response_stream;
mod list_aliases;
mod list_functions;
mod list_tags;
mod list_versions_by_function;
mod publish_version;
mod tag_resource;
mod untag_resource;
mod update_function_code;
mod update_function_configuration;

pub use add_permission::*;
pub use create_alias::*;
pub use create_function::*;
pub use delete_alias::*;
pub use delete_function::*;
pub use get_alias::*;
pub use get_function::*;
pub use get_function_configuration::*;
pub use invoke::*;
pub use invoke_with_response_stream::*;
pub use list_aliases::*;
pub use list_functions::*;
pub use list_tags::*;
pub use list_versions_by_function::*;
pub use publish_version::*;
pub use tag_resource::*;
pub use untag_resource::*;
pub use update_function_code::*;
pub use update_function_configuration::*;
