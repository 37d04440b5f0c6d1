//! The shapes that every model has without defining them.

use super::id;
use super::keyword::ShapeType;

/// The namespace of the prelude.
const NAMESPACE: &str = "smithy.api";

/// What stands for an input, output or value without content.
pub(super) const UNIT: &str = "smithy.api#Unit";

/// The type of a shape of the prelude, by its id.
pub(super) fn shape_type(shape_id: &str) -> Option<ShapeType> {
    if id::namespace(shape_id) != NAMESPACE {
        return None;
    }
    Some(match id::name(shape_id) {
        "String" => ShapeType::String,
        "Blob" => ShapeType::Blob,
        "BigInteger" => ShapeType::BigInteger,
        "BigDecimal" => ShapeType::BigDecimal,
        "Timestamp" => ShapeType::Timestamp,
        "Document" => ShapeType::Document,
        "Boolean" | "PrimitiveBoolean" => ShapeType::Boolean,
        "Byte" | "PrimitiveByte" => ShapeType::Byte,
        "Short" | "PrimitiveShort" => ShapeType::Short,
        "Integer" | "PrimitiveInteger" => ShapeType::Integer,
        "Long" | "PrimitiveLong" => ShapeType::Long,
        "Float" | "PrimitiveFloat" => ShapeType::Float,
        "Double" | "PrimitiveDouble" => ShapeType::Double,
        "Unit" => ShapeType::Structure,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::shape_type;
    use crate::model::smithy::keyword::ShapeType;

    #[test]
    fn each_simple_shape_has_its_type() {
        for (name, expected) in [
            ("String", Some(ShapeType::String)),
            ("Blob", Some(ShapeType::Blob)),
            ("BigInteger", Some(ShapeType::BigInteger)),
            ("BigDecimal", Some(ShapeType::BigDecimal)),
            ("Timestamp", Some(ShapeType::Timestamp)),
            ("Document", Some(ShapeType::Document)),
            ("Boolean", Some(ShapeType::Boolean)),
            ("PrimitiveBoolean", Some(ShapeType::Boolean)),
            ("Byte", Some(ShapeType::Byte)),
            ("PrimitiveByte", Some(ShapeType::Byte)),
            ("Short", Some(ShapeType::Short)),
            ("PrimitiveShort", Some(ShapeType::Short)),
            ("Integer", Some(ShapeType::Integer)),
            ("PrimitiveInteger", Some(ShapeType::Integer)),
            ("Long", Some(ShapeType::Long)),
            ("PrimitiveLong", Some(ShapeType::Long)),
            ("Float", Some(ShapeType::Float)),
            ("PrimitiveFloat", Some(ShapeType::Float)),
            ("Double", Some(ShapeType::Double)),
            ("PrimitiveDouble", Some(ShapeType::Double)),
            ("Unit", Some(ShapeType::Structure)),
            ("blob", None),
        ] {
            let found = shape_type(&format!("smithy.api#{name}"));
            assert!(found == expected, "{name}");
            assert!(shape_type(&format!("a.b#{name}")).is_none(), "{name}");
        }
    }
}
