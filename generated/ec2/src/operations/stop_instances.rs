// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! The operation `StopInstances`.

use crate::newtypes::{InstanceIdStringList, InstanceStateChangeList};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `StopInstances`: `POST /`.
    ///
    /// [`Client::stop_instances`](crate::Client::stop_instances) calls it.
    StopInstances = "StopInstances" {
        input: StopInstancesRequest,
        output: StopInstancesResult,
        error: StopInstancesError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`StopInstances`](crate::Client::stop_instances).
    StopInstancesRequest {
        /// The IDs of the instances.
        0 instance_ids: InstanceIdStringList = "InstanceIds".wire("InstanceId");
        /// Hibernates the instance if the instance was enabled for hibernation at launch. If the instance cannot
        /// hibernate successfully, a normal shutdown occurs. For more information, see
        /// [Hibernate your Amazon EC2 instance](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in
        /// the *Amazon EC2 User Guide*.
        ///
        /// Default: `false`
        1 hibernate: Option<bool> = "Hibernate";
        /// Specifies whether to bypass the graceful OS shutdown process when the instance is stopped.
        ///
        /// > **Important**
        /// >
        /// > Bypassing the graceful OS shutdown might result in data loss or corruption (for example, memory contents not
        /// > flushed to disk or loss of in-flight IOs) or skipped shutdown scripts.
        ///
        /// Default: `false`
        2 skip_os_shutdown: Option<bool> = "SkipOsShutdown";
        /// Checks whether you have the required permissions for the operation, without actually making the request, and
        /// provides an error response. If you have the required permissions, the error response is `DryRunOperation`.
        /// Otherwise, it is `UnauthorizedOperation`.
        3 dry_run: Option<bool> = "DryRun".wire("dryRun");
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
        4 force: Option<bool> = "Force".wire("force");
    }
}

setters! {
    StopInstancesRequest {
        new([instance_ids: InstanceIdStringList]);
        set(hibernate: bool, skip_os_shutdown: bool, dry_run: bool, force: bool);
    }
}

structure! {
    /// The output of [`StopInstances`](crate::Client::stop_instances).
    StopInstancesResult: Default {
        /// Information about the stopped instances.
        0 stopping_instances: Option<InstanceStateChangeList> = "StoppingInstances".wire("instancesSet");
    }
}

operation_error! {
    /// The errors of [`StopInstances`].
    StopInstancesError {}
}
