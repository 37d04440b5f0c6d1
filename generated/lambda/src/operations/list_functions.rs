// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListFunctions`.

use crate::enums::FunctionVersion;
use crate::errors::{InvalidParameterValueException, ServiceException, TooManyRequestsException};
use crate::newtypes::{FunctionList, MasterRegion, MaxListItems};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ListFunctions`: `GET /2015-03-31/functions`.
    ///
    /// [`Client::list_functions`](crate::Client::list_functions) calls it.
    ListFunctions = "ListFunctions" {
        input: ListFunctionsRequest,
        output: ListFunctionsResponse,
        error: ListFunctionsError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions",
        request: GET "/2015-03-31/functions",
    }
}

structure! {
    /// The input of [`ListFunctions`](crate::Client::list_functions).
    ListFunctionsRequest: Default {
        /// For Lambda@Edge functions, the Amazon Web Services Region of the master function. For example, `us-east-1`
        /// filters the list of functions to include only Lambda@Edge functions replicated from a master function in US
        /// East (N. Virginia). If specified, you must set [`FunctionVersion`](crate::enums::FunctionVersion) to `ALL`.
        0 master_region: Option<MasterRegion> = "MasterRegion".query("MasterRegion");
        /// Set to `ALL` to include entries for all published versions of each function.
        1 function_version: Option<FunctionVersion> = "FunctionVersion".query("FunctionVersion");
        /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
        2 marker: Option<String> = "Marker".query("Marker");
        /// The maximum number of functions to return in the response. Note that
        /// [`ListFunctions`](crate::Client::list_functions) returns a maximum of 50 items in each response, even if you
        /// set the number higher.
        3 max_items: Option<MaxListItems> = "MaxItems".query("MaxItems");
    }
}

setters! {
    ListFunctionsRequest {
        set(
            master_region: MasterRegion, function_version: FunctionVersion, marker: String,
            max_items: MaxListItems
        );
    }
}

structure! {
    /// A list of Lambda functions.
    ListFunctionsResponse: Default {
        /// The pagination token that's included if more results are available.
        0 next_marker: Option<String> = "NextMarker";
        /// A list of Lambda functions.
        1 functions: Option<FunctionList> = "Functions";
    }
}

operation_error! {
    /// The errors of [`ListFunctions`].
    ListFunctionsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
    }
}
