//! The tests of Shapewright: snapshots, properties, and calls from end to end. The library holds what the
//! conformance command links with generated crates.
//!
//! # What must not compile
//!
//! Each program that must not compile stands beside one that compiles. The two differ in one place only, so
//! the compiler refuses that place. (Only nightly compilers compare the codes of the errors.)
//!
//! The name of a thing is not the id of a job:
//!
//! ```
//! # use iot_jobs_data_plane::{newtypes::{JobId, ThingName}, operations::UpdateJobExecutionRequest};
//! let (thing, job) = (ThingName::from("lamp-7"), JobId::from("job-17"));
//! let request = UpdateJobExecutionRequest::new(job, thing, "FAILED");
//! ```
//!
//! ```compile_fail,E0277
//! # use iot_jobs_data_plane::{newtypes::{JobId, ThingName}, operations::UpdateJobExecutionRequest};
//! let (thing, job) = (ThingName::from("lamp-7"), JobId::from("job-17"));
//! let request = UpdateJobExecutionRequest::new(thing, job, "FAILED");
//! ```
//!
//! ```
//! # use iot_jobs_data_plane::newtypes::{JobId, ThingName};
//! let job: JobId = ThingName::from("lamp-7").into_inner().into();
//! ```
//!
//! ```compile_fail,E0277
//! # use iot_jobs_data_plane::newtypes::{JobId, ThingName};
//! let job: JobId = ThingName::from("lamp-7").into();
//! ```
//!
//! Numbers that mean different things don't mix either:
//!
//! ```
//! # use iot_jobs_data_plane::{newtypes::{ExpectedVersion, VersionNumber}, operations::UpdateJobExecutionRequest};
//! let version = ExpectedVersion::from(3);
//! let request = UpdateJobExecutionRequest::new("job-17", "lamp-7", "FAILED").expected_version(version);
//! ```
//!
//! ```compile_fail,E0277
//! # use iot_jobs_data_plane::{newtypes::{ExpectedVersion, VersionNumber}, operations::UpdateJobExecutionRequest};
//! let version = VersionNumber::from(3);
//! let request = UpdateJobExecutionRequest::new("job-17", "lamp-7", "FAILED").expected_version(version);
//! ```
//!
//! A request can't be built without its required members:
//!
//! ```
//! # use iot_jobs_data_plane::operations::UpdateJobExecutionRequest;
//! let request = UpdateJobExecutionRequest::new("job-17", "lamp-7", "FAILED");
//! ```
//!
//! ```compile_fail,E0061
//! # use iot_jobs_data_plane::operations::UpdateJobExecutionRequest;
//! let request = UpdateJobExecutionRequest::new("job-17", "lamp-7");
//! ```
//!
//! Nor by a default. Responses do have one:
//!
//! ```
//! # use iot_jobs_data_plane::operations::{UpdateJobExecutionRequest, UpdateJobExecutionResponse};
//! let response = UpdateJobExecutionResponse::default();
//! ```
//!
//! ```compile_fail,E0599
//! # use iot_jobs_data_plane::operations::{UpdateJobExecutionRequest, UpdateJobExecutionResponse};
//! let response = UpdateJobExecutionRequest::default();
//! ```
//!
//! A later version of a model may add values and members, so a program has to expect them:
//!
//! ```
//! # use iot_jobs_data_plane::operations::GetPendingJobExecutionsError;
//! fn retry(error: &GetPendingJobExecutionsError) -> bool {
//!     match error {
//!         GetPendingJobExecutionsError::Throttling(_) => true,
//!         _ => false,
//!     }
//! }
//! ```
//!
//! ```compile_fail,E0004
//! # use iot_jobs_data_plane::operations::GetPendingJobExecutionsError;
//! fn retry(error: &GetPendingJobExecutionsError) -> bool {
//!     match error {
//!         GetPendingJobExecutionsError::Throttling(_) => true,
//!         GetPendingJobExecutionsError::InvalidRequest(_)
//!         | GetPendingJobExecutionsError::ResourceNotFound(_)
//!         | GetPendingJobExecutionsError::ServiceUnavailable(_)
//!         | GetPendingJobExecutionsError::CertificateValidation(_)
//!         | GetPendingJobExecutionsError::Unhandled(_) => false,
//!     }
//! }
//! ```

pub mod conformance;
#[cfg(doctest)]
mod guide;
