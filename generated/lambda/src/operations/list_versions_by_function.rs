// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListVersionsByFunction`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{FunctionList, MaxListItems, NamespacedFunctionName};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ListVersionsByFunction`: `GET /2015-03-31/functions/{FunctionName}/versions`.
    ///
    /// [`Client::list_versions_by_function`](crate::Client::list_versions_by_function) calls it.
    ListVersionsByFunction = "ListVersionsByFunction" {
        input: ListVersionsByFunctionRequest,
        output: ListVersionsByFunctionResponse,
        error: ListVersionsByFunctionError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/versions",
        request: GET "/2015-03-31/functions/" {0} "/versions",
    }
}

structure! {
    /// The input of [`ListVersionsByFunction`](crate::Client::list_versions_by_function).
    ListVersionsByFunctionRequest {
        /// The name or ARN of the Lambda function.
        ///
        /// **Name formats**
        ///
        /// - **Function name** - `MyFunction`.
        /// - **Function ARN** - `arn:aws:lambda:us-west-2:123456789012:function:MyFunction`.
        /// - **Partial ARN** - `123456789012:function:MyFunction`.
        ///
        /// The length constraint applies only to the full ARN. If you specify only the function name, it is limited to 64
        /// characters in length.
        0 function_name: NamespacedFunctionName = "FunctionName".label();
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        1 marker: Option<String> = "Marker".query("Marker");
        /// The maximum number of versions to return. Note that
        /// [`ListVersionsByFunction`](crate::Client::list_versions_by_function) returns a maximum of 50 items in each
        /// response, even if you set the number higher.
        2 max_items: Option<MaxListItems> = "MaxItems".query("MaxItems");
    }
}

setters! {
    ListVersionsByFunctionRequest {
        new(function_name: NamespacedFunctionName);
        set(marker: String, max_items: MaxListItems);
    }
}

structure! {
    /// The output of [`ListVersionsByFunction`](crate::Client::list_versions_by_function).
    ListVersionsByFunctionResponse: Default {
        /// The pagination token that's included if more results are available.
        0 next_marker: Option<String> = "NextMarker";
        /// A list of Lambda function versions.
        1 versions: Option<FunctionList> = "Versions";
    }
}

operation_error! {
    /// The errors of [`ListVersionsByFunction`].
    ListVersionsByFunctionError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
