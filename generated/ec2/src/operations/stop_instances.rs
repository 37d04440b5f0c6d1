// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `StopInstances`.

use crate::newtypes::{InstanceIdStringList, InstanceStateChangeList};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `StopInstances`: `POST /`.
    ///
    /// [`Client::stop_instances`](crate::Client::stop_instances) calls it.
    StopInstances = "StopInstances" {
        input: StopInstancesRequest,
        output: StopInstancesResult,
        error: StopInstancesError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`StopInstances`](crate::Client::stop_instances).
#[non_exhaustive]
pub struct StopInstancesRequest {
    /// The IDs of the instances.
    pub instance_ids: InstanceIdStringList,
    /// Hibernates the instance if the instance was enabled for hibernation at launch. If the instance cannot
    /// hibernate successfully, a normal shutdown occurs. For more information, see
    /// [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in
    /// the *Amazon EC2 User Guide*.
    ///
    /// Default: `false`
    pub hibernate: Option<bool>,
    /// Specifies whether to bypass the graceful OS shutdown process when the instance is stopped.
    ///
    /// > **Important**
    /// >
    /// > Bypassing the graceful OS shutdown might result in data loss or corruption (for example, memory contents not
    /// > flushed to disk or loss of in-flight IOs) or skipped shutdown scripts.
    ///
    /// Default: `false`
    pub skip_os_shutdown: Option<bool>,
    /// Checks whether you have the required permissions for the operation, without actually making the request, and
    /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
    /// Otherwise, it is `UnauthorizedOperation`.
    pub dry_run: Option<bool>,
    /// Forces the instance to stop. The instance will first attempt a graceful shutdown, which includes flushing file
    /// system caches and metadata. If the graceful shutdown fails to complete within the timeout period, the instance
    /// shuts down forcibly without flushing the file system caches and metadata.
    ///
    /// After using this option, you must perform file system check and repair procedures. This option is not
    /// recommended for Windows instances. For more information, see
    /// [Troubleshoot Amazon EC2 instance stop issues](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesStopping.html)
    /// in the *Amazon EC2 User Guide*.
    ///
    /// Default: `false`
    pub force: Option<bool>,
}

structure! {
    StopInstancesRequest {
        0 instance_ids("InstanceIds".required().wire("InstanceId"));
        1 hibernate("Hibernate");
        2 skip_os_shutdown("SkipOsShutdown");
        3 dry_run("DryRun".wire("dryRun"));
        4 force("Force".wire("force"));
    }
}

impl StopInstancesRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(instance_ids: impl Items<InstanceIdStringList>) -> Self {
        Self {
            instance_ids: Items::collected(instance_ids),
            ..Shape::empty()
        }
    }

    /// Hibernates the instance if the instance was enabled for hibernation at launch.
    #[inline]
    #[must_use]
    pub fn hibernate(mut self, value: bool) -> Self {
        self.hibernate = Some(value);
        self
    }

    /// Specifies whether to bypass the graceful OS shutdown process when the instance is stopped.
    #[inline]
    #[must_use]
    pub fn skip_os_shutdown(mut self, value: bool) -> Self {
        self.skip_os_shutdown = Some(value);
        self
    }

    /// Checks whether you have the required permissions for the operation, without actually making the request, and
    /// provides an error response.
    #[inline]
    #[must_use]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Forces the instance to stop.
    #[inline]
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

/// The output of [`StopInstances`](crate::Client::stop_instances).
#[non_exhaustive]
pub struct StopInstancesResult {
    /// Information about the stopped instances.
    pub stopping_instances: Option<InstanceStateChangeList>,
}

structure! {
    StopInstancesResult: Default {
        0 stopping_instances("StoppingInstances".wire("instancesSet"));
    }
}

operation_error! {
    /// The errors of [`StopInstances`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    StopInstancesError {}
}
