// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operations. Each has a type of its own, an input, an output and an enum of errors.

mod authorize_security_group_ingress;
mod create_security_group;
mod create_tags;
mod delete_security_group;
mod delete_tags;
mod describe_images;
mod describe_instances;
mod describe_security_groups;
mod describe_tags;
mod run_instances;
mod start_instances;
mod stop_instances;
mod terminate_instances;

pub use authorize_security_group_ingress::*;
pub use create_security_group::*;
pub use create_tags::*;
pub use delete_security_group::*;
pub use delete_tags::*;
pub use describe_images::*;
pub use describe_instances::*;
pub use describe_security_groups::*;
pub use describe_tags::*;
pub use run_instances::*;
pub use start_instances::*;
pub use stop_instances::*;
pub use terminate_instances::*;
