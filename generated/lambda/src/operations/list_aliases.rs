// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListAliases`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{AliasList, FunctionName, MaxListItems, VersionWithLatestPublished};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ListAliases`: `GET /2015-03-31/functions/{FunctionName}/aliases`.
    ///
    /// [`Client::list_aliases`](crate::Client::list_aliases) calls it.
    ListAliases = "ListAliases" {
        input: ListAliasesRequest,
        output: ListAliasesResponse,
        error: ListAliasesError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/aliases",
        request: GET "/2015-03-31/functions/" {0} "/aliases",
    }
}

structure! {
    /// The input of [`ListAliases`](crate::Client::list_aliases).
    ListAliasesRequest {
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
        0 function_name: FunctionName = "FunctionName".label();
        /// Specify a function version to only list aliases that invoke that version.
        1 function_version: Option<VersionWithLatestPublished> = "FunctionVersion".query("FunctionVersion");
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        2 marker: Option<String> = "Marker".query("Marker");
        /// Limit the number of aliases returned.
        3 max_items: Option<MaxListItems> = "MaxItems".query("MaxItems");
    }
}

setters! {
    ListAliasesRequest {
        new(function_name: FunctionName);
        set(function_version: VersionWithLatestPublished, marker: String, max_items: MaxListItems);
    }
}

structure! {
    /// The output of [`ListAliases`](crate::Client::list_aliases).
    ListAliasesResponse: Default {
        /// The pagination token that's included if more results are available.
        0 next_marker: Option<String> = "NextMarker";
        /// A list of aliases.
        1 aliases: Option<AliasList> = "Aliases";
    }
}

operation_error! {
    /// The errors of [`ListAliases`].
    ListAliasesError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
