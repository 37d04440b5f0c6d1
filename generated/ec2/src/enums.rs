// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! Enums. A value that the service adds later becomes `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    AmdSevSnpSpecification {
        0 Disabled = "disabled";
        1 Enabled = "enabled";
    }
}

enumeration! {
    ArchitectureValues {
        0 Arm64 = "arm64";
        1 Arm64Mac = "arm64_mac";
        2 I386 = "i386";
        3 X8664 = "x86_64";
        4 X8664Mac = "x86_64_mac";
    }
}

enumeration! {
    AttachmentStatus {
        0 Attached = "attached";
        1 Attaching = "attaching";
        2 Detached = "detached";
        3 Detaching = "detaching";
    }
}

enumeration! {
    BootModeValues {
        0 LegacyBios = "legacy-bios";
        1 Uefi = "uefi";
        2 UefiPreferred = "uefi-preferred";
    }
}

enumeration! {
    CapacityReservationPreference {
        0 CapacityReservationsOnly = "capacity-reservations-only";
        1 None = "none";
        2 Open = "open";
    }
}

enumeration! {
    DeviceType {
        0 Ebs = "ebs";
        1 InstanceStore = "instance-store";
    }
}

enumeration! {
    HostnameType {
        0 IpName = "ip-name";
        1 ResourceName = "resource-name";
    }
}

enumeration! {
    HttpTokensState {
        0 Optional = "optional";
        1 Required = "required";
    }
}

enumeration! {
    HypervisorType {
        0 Ovm = "ovm";
        1 Xen = "xen";
    }
}

enumeration! {
    ImageState {
        0 Available = "available";
        1 Deregistered = "deregistered";
        2 Disabled = "disabled";
        3 Error = "error";
        4 Failed = "failed";
        5 Invalid = "invalid";
        6 Pending = "pending";
        7 Transient = "transient";
    }
}

enumeration! {
    ImageTypeValues {
        0 Kernel = "kernel";
        1 Machine = "machine";
        2 Ramdisk = "ramdisk";
    }
}

enumeration! {
    ImdsSupportValues {
        0 V20 = "v2.0";
    }
}

enumeration! {
    InstanceAutoRecoveryState {
        0 Default = "default";
        1 Disabled = "disabled";
    }
}

enumeration! {
    InstanceBandwidthWeighting {
        0 Default = "default";
        1 Ebs1 = "ebs-1";
        2 Vpc1 = "vpc-1";
    }
}

enumeration! {
    InstanceBootModeValues {
        0 LegacyBios = "legacy-bios";
        1 Uefi = "uefi";
    }
}

enumeration! {
    InstanceInterruptionBehavior {
        0 Hibernate = "hibernate";
        1 Stop = "stop";
        2 Terminate = "terminate";
    }
}

enumeration! {
    InstanceLifecycleType {
        0 CapacityBlock = "capacity-block";
        1 InterruptibleCapacityReservation = "interruptible-capacity-reservation";
        2 Scheduled = "scheduled";
        3 Spot = "spot";
    }
}

enumeration! {
    InstanceMetadataEndpointState {
        0 Disabled = "disabled";
        1 Enabled = "enabled";
    }
}

enumeration! {
    InstanceMetadataOptionsState {
        0 Applied = "applied";
        1 Pending = "pending";
    }
}

enumeration! {
    InstanceMetadataProtocolState {
        0 Disabled = "disabled";
        1 Enabled = "enabled";
    }
}

enumeration! {
    InstanceMetadataTagsState {
        0 Disabled = "disabled";
        1 Enabled = "enabled";
    }
}

enumeration! {
    InstanceRebootMigrationState {
        0 Default = "default";
        1 Disabled = "disabled";
    }
}

enumeration! {
    InstanceStateName {
        0 Pending = "pending";
        1 Running = "running";
        2 ShuttingDown = "shutting-down";
        3 Stopped = "stopped";
        4 Stopping = "stopping";
        5 Terminated = "terminated";
    }
}

enumeration! {
    InstanceType {
        0 A12xlarge = "a1.2xlarge";
        1 A14xlarge = "a1.4xlarge";
        2 A1Large = "a1.large";
        3 A1Medium = "a1.medium";
        4 A1Metal = "a1.metal";
        5 A1Xlarge = "a1.xlarge";
        6 C1Medium = "c1.medium";
        7 C1Xlarge = "c1.xlarge";
        8 C32xlarge = "c3.2xlarge";
        9 C34xlarge = "c3.4xlarge";
        10 C38xlarge = "c3.8xlarge";
        11 C3Large = "c3.large";
        12 C3Xlarge = "c3.xlarge";
        13 C42xlarge = "c4.2xlarge";
        14 C44xlarge = "c4.4xlarge";
        15 C48xlarge = "c4.8xlarge";
        16 C4Large = "c4.large";
        17 C4Xlarge = "c4.xlarge";
        18 C512xlarge = "c5.12xlarge";
        19 C518xlarge = "c5.18xlarge";
        20 C524xlarge = "c5.24xlarge";
        21 C52xlarge = "c5.2xlarge";
        22 C54xlarge = "c5.4xlarge";
        23 C59xlarge = "c5.9xlarge";
        24 C5Large = "c5.large";
        25 C5Metal = "c5.metal";
        26 C5Xlarge = "c5.xlarge";
        27 C5a12xlarge = "c5a.12xlarge";
        28 C5a16xlarge = "c5a.16xlarge";
        29 C5a24xlarge = "c5a.24xlarge";
        30 C5a2xlarge = "c5a.2xlarge";
        31 C5a4xlarge = "c5a.4xlarge";
        32 C5a8xlarge = "c5a.8xlarge";
        33 C5aLarge = "c5a.large";
        34 C5aXlarge = "c5a.xlarge";
        35 C5ad12xlarge = "c5ad.12xlarge";
        36 C5ad16xlarge = "c5ad.16xlarge";
        37 C5ad24xlarge = "c5ad.24xlarge";
        38 C5ad2xlarge = "c5ad.2xlarge";
        39 C5ad4xlarge = "c5ad.4xlarge";
        40 C5ad8xlarge = "c5ad.8xlarge";
        41 C5adLarge = "c5ad.large";
        42 C5adXlarge = "c5ad.xlarge";
        43 C5d12xlarge = "c5d.12xlarge";
        44 C5d18xlarge = "c5d.18xlarge";
        45 C5d24xlarge = "c5d.24xlarge";
        46 C5d2xlarge = "c5d.2xlarge";
        47 C5d4xlarge = "c5d.4xlarge";
        48 C5d9xlarge = "c5d.9xlarge";
        49 C5dLarge = "c5d.large";
        50 C5dMetal = "c5d.metal";
        51 C5dXlarge = "c5d.xlarge";
        52 C5n18xlarge = "c5n.18xlarge";
        53 C5n2xlarge = "c5n.2xlarge";
        54 C5n4xlarge = "c5n.4xlarge";
        55 C5n9xlarge = "c5n.9xlarge";
        56 C5nLarge = "c5n.large";
        57 C5nMetal = "c5n.metal";
        58 C5nXlarge = "c5n.xlarge";
        59 C6a12xlarge = "c6a.12xlarge";
        60 C6a16xlarge = "c6a.16xlarge";
        61 C6a24xlarge = "c6a.24xlarge";
        62 C6a2xlarge = "c6a.2xlarge";
        63 C6a32xlarge = "c6a.32xlarge";
        64 C6a48xlarge = "c6a.48xlarge";
        65 C6a4xlarge = "c6a.4xlarge";
        66 C6a8xlarge = "c6a.8xlarge";
        67 C6aLarge = "c6a.large";
        68 C6aMetal = "c6a.metal";
        69 C6aXlarge = "c6a.xlarge";
        70 C6g12xlarge = "c6g.12xlarge";
        71 C6g16xlarge = "c6g.16xlarge";
        72 C6g2xlarge = "c6g.2xlarge";
        73 C6g4xlarge = "c6g.4xlarge";
        74 C6g8xlarge = "c6g.8xlarge";
        75 C6gLarge = "c6g.large";
        76 C6gMedium = "c6g.medium";
        77 C6gMetal = "c6g.metal";
        78 C6gXlarge = "c6g.xlarge";
        79 C6gd12xlarge = "c6gd.12xlarge";
        80 C6gd16xlarge = "c6gd.16xlarge";
        81 C6gd2xlarge = "c6gd.2xlarge";
        82 C6gd4xlarge = "c6gd.4xlarge";
        83 C6gd8xlarge = "c6gd.8xlarge";
        84 C6gdLarge = "c6gd.large";
        85 C6gdMedium = "c6gd.medium";
        86 C6gdMetal = "c6gd.metal";
        87 C6gdXlarge = "c6gd.xlarge";
        88 C6gn12xlarge = "c6gn.12xlarge";
        89 C6gn16xlarge = "c6gn.16xlarge";
        90 C6gn2xlarge = "c6gn.2xlarge";
        91 C6gn4xlarge = "c6gn.4xlarge";
        92 C6gn8xlarge = "c6gn.8xlarge";
        93 C6gnLarge = "c6gn.large";
        94 C6gnMedium = "c6gn.medium";
        95 C6gnXlarge = "c6gn.xlarge";
        96 C6i12xlarge = "c6i.12xlarge";
        97 C6i16xlarge = "c6i.16xlarge";
        98 C6i24xlarge = "c6i.24xlarge";
        99 C6i2xlarge = "c6i.2xlarge";
        100 C6i32xlarge = "c6i.32xlarge";
        101 C6i4xlarge = "c6i.4xlarge";
        102 C6i8xlarge = "c6i.8xlarge";
        103 C6iLarge = "c6i.large";
        104 C6iMetal = "c6i.metal";
        105 C6iXlarge = "c6i.xlarge";
        106 C6id12xlarge = "c6id.12xlarge";
        107 C6id16xlarge = "c6id.16xlarge";
        108 C6id24xlarge = "c6id.24xlarge";
        109 C6id2xlarge = "c6id.2xlarge";
        110 C6id32xlarge = "c6id.32xlarge";
        111 C6id4xlarge = "c6id.4xlarge";
        112 C6id8xlarge = "c6id.8xlarge";
        113 C6idLarge = "c6id.large";
        114 C6idMetal = "c6id.metal";
        115 C6idXlarge = "c6id.xlarge";
        116 C6in12xlarge = "c6in.12xlarge";
        117 C6in16xlarge = "c6in.16xlarge";
        118 C6in24xlarge = "c6in.24xlarge";
        119 C6in2xlarge = "c6in.2xlarge";
        120 C6in32xlarge = "c6in.32xlarge";
        121 C6in4xlarge = "c6in.4xlarge";
        122 C6in8xlarge = "c6in.8xlarge";
        123 C6inLarge = "c6in.large";
        124 C6inMetal = "c6in.metal";
        125 C6inXlarge = "c6in.xlarge";
        126 C7a12xlarge = "c7a.12xlarge";
        127 C7a16xlarge = "c7a.16xlarge";
        128 C7a24xlarge = "c7a.24xlarge";
        129 C7a2xlarge = "c7a.2xlarge";
        130 C7a32xlarge = "c7a.32xlarge";
        131 C7a48xlarge = "c7a.48xlarge";
        132 C7a4xlarge = "c7a.4xlarge";
        133 C7a8xlarge = "c7a.8xlarge";
        134 C7aLarge = "c7a.large";
        135 C7aMedium = "c7a.medium";
        136 C7aMetal48xl = "c7a.metal-48xl";
        137 C7aXlarge = "c7a.xlarge";
        138 C7g12xlarge = "c7g.12xlarge";
        139 C7g16xlarge = "c7g.16xlarge";
        140 C7g2xlarge = "c7g.2xlarge";
        141 C7g4xlarge = "c7g.4xlarge";
        142 C7g8xlarge = "c7g.8xlarge";
        143 C7gLarge = "c7g.large";
        144 C7gMedium = "c7g.medium";
        145 C7gMetal = "c7g.metal";
        146 C7gXlarge = "c7g.xlarge";
        147 C7gd12xlarge = "c7gd.12xlarge";
        148 C7gd16xlarge = "c7gd.16xlarge";
        149 C7gd2xlarge = "c7gd.2xlarge";
        150 C7gd4xlarge = "c7gd.4xlarge";
        151 C7gd8xlarge = "c7gd.8xlarge";
        152 C7gdLarge = "c7gd.large";
        153 C7gdMedium = "c7gd.medium";
        154 C7gdMetal = "c7gd.metal";
        155 C7gdXlarge = "c7gd.xlarge";
        156 C7gn12xlarge = "c7gn.12xlarge";
        157 C7gn16xlarge = "c7gn.16xlarge";
        158 C7gn2xlarge = "c7gn.2xlarge";
        159 C7gn4xlarge = "c7gn.4xlarge";
        160 C7gn8xlarge = "c7gn.8xlarge";
        161 C7gnLarge = "c7gn.large";
        162 C7gnMedium = "c7gn.medium";
        163 C7gnMetal = "c7gn.metal";
        164 C7gnXlarge = "c7gn.xlarge";
        165 C7iFlex12xlarge = "c7i-flex.12xlarge";
        166 C7iFlex16xlarge = "c7i-flex.16xlarge";
        167 C7iFlex2xlarge = "c7i-flex.2xlarge";
        168 C7iFlex4xlarge = "c7i-flex.4xlarge";
        169 C7iFlex8xlarge = "c7i-flex.8xlarge";
        170 C7iFlexLarge = "c7i-flex.large";
        171 C7iFlexXlarge = "c7i-flex.xlarge";
        172 C7i12xlarge = "c7i.12xlarge";
        173 C7i16xlarge = "c7i.16xlarge";
        174 C7i24xlarge = "c7i.24xlarge";
        175 C7i2xlarge = "c7i.2xlarge";
        176 C7i48xlarge = "c7i.48xlarge";
        177 C7i4xlarge = "c7i.4xlarge";
        178 C7i8xlarge = "c7i.8xlarge";
        179 C7iLarge = "c7i.large";
        180 C7iMetal24xl = "c7i.metal-24xl";
        181 C7iMetal48xl = "c7i.metal-48xl";
        182 C7iXlarge = "c7i.xlarge";
        183 C8a12xlarge = "c8a.12xlarge";
        184 C8a16xlarge = "c8a.16xlarge";
        185 C8a24xlarge = "c8a.24xlarge";
        186 C8a2xlarge = "c8a.2xlarge";
        187 C8a48xlarge = "c8a.48xlarge";
        188 C8a4xlarge = "c8a.4xlarge";
        189 C8a8xlarge = "c8a.8xlarge";
        190 C8aLarge = "c8a.large";
        191 C8aMedium = "c8a.medium";
        192 C8aMetal24xl = "c8a.metal-24xl";
        193 C8aMetal48xl = "c8a.metal-48xl";
        194 C8aXlarge = "c8a.xlarge";
        195 C8g12xlarge = "c8g.12xlarge";
        196 C8g16xlarge = "c8g.16xlarge";
        197 C8g24xlarge = "c8g.24xlarge";
        198 C8g2xlarge = "c8g.2xlarge";
        199 C8g48xlarge = "c8g.48xlarge";
        200 C8g4xlarge = "c8g.4xlarge";
        201 C8g8xlarge = "c8g.8xlarge";
        202 C8gLarge = "c8g.large";
        203 C8gMedium = "c8g.medium";
        204 C8gMetal24xl = "c8g.metal-24xl";
        205 C8gMetal48xl = "c8g.metal-48xl";
        206 C8gXlarge = "c8g.xlarge";
        207 C8gb12xlarge = "c8gb.12xlarge";
        208 C8gb16xlarge = "c8gb.16xlarge";
        209 C8gb24xlarge = "c8gb.24xlarge";
        210 C8gb2xlarge = "c8gb.2xlarge";
        211 C8gb48xlarge = "c8gb.48xlarge";
        212 C8gb4xlarge = "c8gb.4xlarge";
        213 C8gb8xlarge = "c8gb.8xlarge";
        214 C8gbLarge = "c8gb.large";
        215 C8gbMedium = "c8gb.medium";
        216 C8gbMetal24xl = "c8gb.metal-24xl";
        217 C8gbMetal48xl = "c8gb.metal-48xl";
        218 C8gbXlarge = "c8gb.xlarge";
        219 C8gd12xlarge = "c8gd.12xlarge";
        220 C8gd16xlarge = "c8gd.16xlarge";
        221 C8gd24xlarge = "c8gd.24xlarge";
        222 C8gd2xlarge = "c8gd.2xlarge";
        223 C8gd48xlarge = "c8gd.48xlarge";
        224 C8gd4xlarge = "c8gd.4xlarge";
        225 C8gd8xlarge = "c8gd.8xlarge";
        226 C8gdLarge = "c8gd.large";
        227 C8gdMedium = "c8gd.medium";
        228 C8gdMetal24xl = "c8gd.metal-24xl";
        229 C8gdMetal48xl = "c8gd.metal-48xl";
        230 C8gdXlarge = "c8gd.xlarge";
        231 C8gn12xlarge = "c8gn.12xlarge";
        232 C8gn16xlarge = "c8gn.16xlarge";
        233 C8gn24xlarge = "c8gn.24xlarge";
        234 C8gn2xlarge = "c8gn.2xlarge";
        235 C8gn48xlarge = "c8gn.48xlarge";
        236 C8gn4xlarge = "c8gn.4xlarge";
        237 C8gn8xlarge = "c8gn.8xlarge";
        238 C8gnLarge = "c8gn.large";
        239 C8gnMedium = "c8gn.medium";
        240 C8gnMetal24xl = "c8gn.metal-24xl";
        241 C8gnMetal48xl = "c8gn.metal-48xl";
        242 C8gnXlarge = "c8gn.xlarge";
        243 C8iFlex12xlarge = "c8i-flex.12xlarge";
        244 C8iFlex16xlarge = "c8i-flex.16xlarge";
        245 C8iFlex2xlarge = "c8i-flex.2xlarge";
        246 C8iFlex4xlarge = "c8i-flex.4xlarge";
        247 C8iFlex8xlarge = "c8i-flex.8xlarge";
        248 C8iFlexLarge = "c8i-flex.large";
        249 C8iFlexXlarge = "c8i-flex.xlarge";
        250 C8i12xlarge = "c8i.12xlarge";
        251 C8i16xlarge = "c8i.16xlarge";
        252 C8i24xlarge = "c8i.24xlarge";
        253 C8i2xlarge = "c8i.2xlarge";
        254 C8i32xlarge = "c8i.32xlarge";
        255 C8i48xlarge = "c8i.48xlarge";
        256 C8i4xlarge = "c8i.4xlarge";
        257 C8i8xlarge = "c8i.8xlarge";
        258 C8i96xlarge = "c8i.96xlarge";
        259 C8iLarge = "c8i.large";
        260 C8iMetal48xl = "c8i.metal-48xl";
        261 C8iMetal96xl = "c8i.metal-96xl";
        262 C8iXlarge = "c8i.xlarge";
        263 C8ib12xlarge = "c8ib.12xlarge";
        264 C8ib16xlarge = "c8ib.16xlarge";
        265 C8ib24xlarge = "c8ib.24xlarge";
        266 C8ib2xlarge = "c8ib.2xlarge";
        267 C8ib32xlarge = "c8ib.32xlarge";
        268 C8ib48xlarge = "c8ib.48xlarge";
        269 C8ib4xlarge = "c8ib.4xlarge";
        270 C8ib8xlarge = "c8ib.8xlarge";
        271 C8ib96xlarge = "c8ib.96xlarge";
        272 C8ibLarge = "c8ib.large";
        273 C8ibMetal48xl = "c8ib.metal-48xl";
        274 C8ibMetal96xl = "c8ib.metal-96xl";
        275 C8ibXlarge = "c8ib.xlarge";
        276 C8id12xlarge = "c8id.12xlarge";
        277 C8id16xlarge = "c8id.16xlarge";
        278 C8id24xlarge = "c8id.24xlarge";
        279 C8id2xlarge = "c8id.2xlarge";
        280 C8id32xlarge = "c8id.32xlarge";
        281 C8id48xlarge = "c8id.48xlarge";
        282 C8id4xlarge = "c8id.4xlarge";
        283 C8id8xlarge = "c8id.8xlarge";
        284 C8id96xlarge = "c8id.96xlarge";
        285 C8idLarge = "c8id.large";
        286 C8idMetal48xl = "c8id.metal-48xl";
        287 C8idMetal96xl = "c8id.metal-96xl";
        288 C8idXlarge = "c8id.xlarge";
        289 C8in12xlarge = "c8in.12xlarge";
        290 C8in16xlarge = "c8in.16xlarge";
        291 C8in24xlarge = "c8in.24xlarge";
        292 C8in2xlarge = "c8in.2xlarge";
        293 C8in32xlarge = "c8in.32xlarge";
        294 C8in48xlarge = "c8in.48xlarge";
        295 C8in4xlarge = "c8in.4xlarge";
        296 C8in8xlarge = "c8in.8xlarge";
        297 C8in96xlarge = "c8in.96xlarge";
        298 C8inLarge = "c8in.large";
        299 C8inMetal48xl = "c8in.metal-48xl";
        300 C8inMetal96xl = "c8in.metal-96xl";
        301 C8inXlarge = "c8in.xlarge";
        302 C8ine12xlarge = "c8ine.12xlarge";
        303 C8ine2xlarge = "c8ine.2xlarge";
        304 C8ine4xlarge = "c8ine.4xlarge";
        305 C8ine8xlarge = "c8ine.8xlarge";
        306 C8ineLarge = "c8ine.large";
        307 C8ineXlarge = "c8ine.xlarge";
        308 C9g12xlarge = "c9g.12xlarge";
        309 C9g16xlarge = "c9g.16xlarge";
        310 C9g24xlarge = "c9g.24xlarge";
        311 C9g2xlarge = "c9g.2xlarge";
        312 C9g48xlarge = "c9g.48xlarge";
        313 C9g4xlarge = "c9g.4xlarge";
        314 C9g8xlarge = "c9g.8xlarge";
        315 C9gLarge = "c9g.large";
        316 C9gMedium = "c9g.medium";
        317 C9gMetal48xl = "c9g.metal-48xl";
        318 C9gXlarge = "c9g.xlarge";
        319 C9gd12xlarge = "c9gd.12xlarge";
        320 C9gd16xlarge = "c9gd.16xlarge";
        321 C9gd24xlarge = "c9gd.24xlarge";
        322 C9gd2xlarge = "c9gd.2xlarge";
        323 C9gd48xlarge = "c9gd.48xlarge";
        324 C9gd4xlarge = "c9gd.4xlarge";
        325 C9gd8xlarge = "c9gd.8xlarge";
        326 C9gdLarge = "c9gd.large";
        327 C9gdMedium = "c9gd.medium";
        328 C9gdMetal48xl = "c9gd.metal-48xl";
        329 C9gdXlarge = "c9gd.xlarge";
        330 Cc14xlarge = "cc1.4xlarge";
        331 Cc28xlarge = "cc2.8xlarge";
        332 Cg14xlarge = "cg1.4xlarge";
        333 Cr18xlarge = "cr1.8xlarge";
        334 D22xlarge = "d2.2xlarge";
        335 D24xlarge = "d2.4xlarge";
        336 D28xlarge = "d2.8xlarge";
        337 D2Xlarge = "d2.xlarge";
        338 D32xlarge = "d3.2xlarge";
        339 D34xlarge = "d3.4xlarge";
        340 D38xlarge = "d3.8xlarge";
        341 D3Xlarge = "d3.xlarge";
        342 D3en12xlarge = "d3en.12xlarge";
        343 D3en2xlarge = "d3en.2xlarge";
        344 D3en4xlarge = "d3en.4xlarge";
        345 D3en6xlarge = "d3en.6xlarge";
        346 D3en8xlarge = "d3en.8xlarge";
        347 D3enXlarge = "d3en.xlarge";
        348 Dl124xlarge = "dl1.24xlarge";
        349 Dl2q24xlarge = "dl2q.24xlarge";
        350 F116xlarge = "f1.16xlarge";
        351 F12xlarge = "f1.2xlarge";
        352 F14xlarge = "f1.4xlarge";
        353 F212xlarge = "f2.12xlarge";
        354 F248xlarge = "f2.48xlarge";
        355 F26xlarge = "f2.6xlarge";
        356 G22xlarge = "g2.2xlarge";
        357 G28xlarge = "g2.8xlarge";
        358 G316xlarge = "g3.16xlarge";
        359 G34xlarge = "g3.4xlarge";
        360 G38xlarge = "g3.8xlarge";
        361 G3sXlarge = "g3s.xlarge";
        362 G4ad16xlarge = "g4ad.16xlarge";
        363 G4ad2xlarge = "g4ad.2xlarge";
        364 G4ad4xlarge = "g4ad.4xlarge";
        365 G4ad8xlarge = "g4ad.8xlarge";
        366 G4adXlarge = "g4ad.xlarge";
        367 G4dn12xlarge = "g4dn.12xlarge";
        368 G4dn16xlarge = "g4dn.16xlarge";
        369 G4dn2xlarge = "g4dn.2xlarge";
        370 G4dn4xlarge = "g4dn.4xlarge";
        371 G4dn8xlarge = "g4dn.8xlarge";
        372 G4dnMetal = "g4dn.metal";
        373 G4dnXlarge = "g4dn.xlarge";
        374 G512xlarge = "g5.12xlarge";
        375 G516xlarge = "g5.16xlarge";
        376 G524xlarge = "g5.24xlarge";
        377 G52xlarge = "g5.2xlarge";
        378 G548xlarge = "g5.48xlarge";
        379 G54xlarge = "g5.4xlarge";
        380 G58xlarge = "g5.8xlarge";
        381 G5Xlarge = "g5.xlarge";
        382 G5g16xlarge = "g5g.16xlarge";
        383 G5g2xlarge = "g5g.2xlarge";
        384 G5g4xlarge = "g5g.4xlarge";
        385 G5g8xlarge = "g5g.8xlarge";
        386 G5gMetal = "g5g.metal";
        387 G5gXlarge = "g5g.xlarge";
        388 G612xlarge = "g6.12xlarge";
        389 G616xlarge = "g6.16xlarge";
        390 G624xlarge = "g6.24xlarge";
        391 G62xlarge = "g6.2xlarge";
        392 G648xlarge = "g6.48xlarge";
        393 G64xlarge = "g6.4xlarge";
        394 G68xlarge = "g6.8xlarge";
        395 G6Xlarge = "g6.xlarge";
        396 G6e12xlarge = "g6e.12xlarge";
        397 G6e16xlarge = "g6e.16xlarge";
        398 G6e24xlarge = "g6e.24xlarge";
        399 G6e2xlarge = "g6e.2xlarge";
        400 G6e48xlarge = "g6e.48xlarge";
        401 G6e4xlarge = "g6e.4xlarge";
        402 G6e8xlarge = "g6e.8xlarge";
        403 G6eXlarge = "g6e.xlarge";
        404 G6f2xlarge = "g6f.2xlarge";
        405 G6f4xlarge = "g6f.4xlarge";
        406 G6fLarge = "g6f.large";
        407 G6fXlarge = "g6f.xlarge";
        408 G712xlarge = "g7.12xlarge";
        409 G724xlarge = "g7.24xlarge";
        410 G72xlarge = "g7.2xlarge";
        411 G748xlarge = "g7.48xlarge";
        412 G74xlarge = "g7.4xlarge";
        413 G78xlarge = "g7.8xlarge";
        414 G7e12xlarge = "g7e.12xlarge";
        415 G7e24xlarge = "g7e.24xlarge";
        416 G7e2xlarge = "g7e.2xlarge";
        417 G7e48xlarge = "g7e.48xlarge";
        418 G7e4xlarge = "g7e.4xlarge";
        419 G7e8xlarge = "g7e.8xlarge";
        420 Gr64xlarge = "gr6.4xlarge";
        421 Gr68xlarge = "gr6.8xlarge";
        422 Gr6f4xlarge = "gr6f.4xlarge";
        423 H116xlarge = "h1.16xlarge";
        424 H12xlarge = "h1.2xlarge";
        425 H14xlarge = "h1.4xlarge";
        426 H18xlarge = "h1.8xlarge";
        427 Hi14xlarge = "hi1.4xlarge";
        428 Hpc6a48xlarge = "hpc6a.48xlarge";
        429 Hpc6id32xlarge = "hpc6id.32xlarge";
        430 Hpc7a12xlarge = "hpc7a.12xlarge";
        431 Hpc7a24xlarge = "hpc7a.24xlarge";
        432 Hpc7a48xlarge = "hpc7a.48xlarge";
        433 Hpc7a96xlarge = "hpc7a.96xlarge";
        434 Hpc7g16xlarge = "hpc7g.16xlarge";
        435 Hpc7g4xlarge = "hpc7g.4xlarge";
        436 Hpc7g8xlarge = "hpc7g.8xlarge";
        437 Hpc8a96xlarge = "hpc8a.96xlarge";
        438 Hs18xlarge = "hs1.8xlarge";
        439 I22xlarge = "i2.2xlarge";
        440 I24xlarge = "i2.4xlarge";
        441 I28xlarge = "i2.8xlarge";
        442 I2Xlarge = "i2.xlarge";
        443 I316xlarge = "i3.16xlarge";
        444 I32xlarge = "i3.2xlarge";
        445 I34xlarge = "i3.4xlarge";
        446 I38xlarge = "i3.8xlarge";
        447 I3Large = "i3.large";
        448 I3Metal = "i3.metal";
        449 I3Xlarge = "i3.xlarge";
        450 I3en12xlarge = "i3en.12xlarge";
        451 I3en24xlarge = "i3en.24xlarge";
        452 I3en2xlarge = "i3en.2xlarge";
        453 I3en3xlarge = "i3en.3xlarge";
        454 I3en6xlarge = "i3en.6xlarge";
        455 I3enLarge = "i3en.large";
        456 I3enMetal = "i3en.metal";
        457 I3enXlarge = "i3en.xlarge";
        458 I4g16xlarge = "i4g.16xlarge";
        459 I4g2xlarge = "i4g.2xlarge";
        460 I4g4xlarge = "i4g.4xlarge";
        461 I4g8xlarge = "i4g.8xlarge";
        462 I4gLarge = "i4g.large";
        463 I4gXlarge = "i4g.xlarge";
        464 I4i12xlarge = "i4i.12xlarge";
        465 I4i16xlarge = "i4i.16xlarge";
        466 I4i24xlarge = "i4i.24xlarge";
        467 I4i2xlarge = "i4i.2xlarge";
        468 I4i32xlarge = "i4i.32xlarge";
        469 I4i4xlarge = "i4i.4xlarge";
        470 I4i8xlarge = "i4i.8xlarge";
        471 I4iLarge = "i4i.large";
        472 I4iMetal = "i4i.metal";
        473 I4iXlarge = "i4i.xlarge";
        474 I7i12xlarge = "i7i.12xlarge";
        475 I7i16xlarge = "i7i.16xlarge";
        476 I7i24xlarge = "i7i.24xlarge";
        477 I7i2xlarge = "i7i.2xlarge";
        478 I7i48xlarge = "i7i.48xlarge";
        479 I7i4xlarge = "i7i.4xlarge";
        480 I7i8xlarge = "i7i.8xlarge";
        481 I7iLarge = "i7i.large";
        482 I7iMetal24xl = "i7i.metal-24xl";
        483 I7iMetal48xl = "i7i.metal-48xl";
        484 I7iXlarge = "i7i.xlarge";
        485 I7ie12xlarge = "i7ie.12xlarge";
        486 I7ie18xlarge = "i7ie.18xlarge";
        487 I7ie24xlarge = "i7ie.24xlarge";
        488 I7ie2xlarge = "i7ie.2xlarge";
        489 I7ie3xlarge = "i7ie.3xlarge";
        490 I7ie48xlarge = "i7ie.48xlarge";
        491 I7ie6xlarge = "i7ie.6xlarge";
        492 I7ieLarge = "i7ie.large";
        493 I7ieMetal24xl = "i7ie.metal-24xl";
        494 I7ieMetal48xl = "i7ie.metal-48xl";
        495 I7ieXlarge = "i7ie.xlarge";
        496 I8g12xlarge = "i8g.12xlarge";
        497 I8g16xlarge = "i8g.16xlarge";
        498 I8g24xlarge = "i8g.24xlarge";
        499 I8g2xlarge = "i8g.2xlarge";
        500 I8g48xlarge = "i8g.48xlarge";
        501 I8g4xlarge = "i8g.4xlarge";
        502 I8g8xlarge = "i8g.8xlarge";
        503 I8gLarge = "i8g.large";
        504 I8gMetal24xl = "i8g.metal-24xl";
        505 I8gMetal48xl = "i8g.metal-48xl";
        506 I8gXlarge = "i8g.xlarge";
        507 I8ge12xlarge = "i8ge.12xlarge";
        508 I8ge18xlarge = "i8ge.18xlarge";
        509 I8ge24xlarge = "i8ge.24xlarge";
        510 I8ge2xlarge = "i8ge.2xlarge";
        511 I8ge3xlarge = "i8ge.3xlarge";
        512 I8ge48xlarge = "i8ge.48xlarge";
        513 I8ge6xlarge = "i8ge.6xlarge";
        514 I8geLarge = "i8ge.large";
        515 I8geMetal24xl = "i8ge.metal-24xl";
        516 I8geMetal48xl = "i8ge.metal-48xl";
        517 I8geXlarge = "i8ge.xlarge";
        518 Im4gn16xlarge = "im4gn.16xlarge";
        519 Im4gn2xlarge = "im4gn.2xlarge";
        520 Im4gn4xlarge = "im4gn.4xlarge";
        521 Im4gn8xlarge = "im4gn.8xlarge";
        522 Im4gnLarge = "im4gn.large";
        523 Im4gnXlarge = "im4gn.xlarge";
        524 Inf124xlarge = "inf1.24xlarge";
        525 Inf12xlarge = "inf1.2xlarge";
        526 Inf16xlarge = "inf1.6xlarge";
        527 Inf1Xlarge = "inf1.xlarge";
        528 Inf224xlarge = "inf2.24xlarge";
        529 Inf248xlarge = "inf2.48xlarge";
        530 Inf28xlarge = "inf2.8xlarge";
        531 Inf2Xlarge = "inf2.xlarge";
        532 Is4gen2xlarge = "is4gen.2xlarge";
        533 Is4gen4xlarge = "is4gen.4xlarge";
        534 Is4gen8xlarge = "is4gen.8xlarge";
        535 Is4genLarge = "is4gen.large";
        536 Is4genMedium = "is4gen.medium";
        537 Is4genXlarge = "is4gen.xlarge";
        538 M1Large = "m1.large";
        539 M1Medium = "m1.medium";
        540 M1Small = "m1.small";
        541 M1Xlarge = "m1.xlarge";
        542 M22xlarge = "m2.2xlarge";
        543 M24xlarge = "m2.4xlarge";
        544 M2Xlarge = "m2.xlarge";
        545 M32xlarge = "m3.2xlarge";
        546 M3Large = "m3.large";
        547 M3Medium = "m3.medium";
        548 M3Xlarge = "m3.xlarge";
        549 M410xlarge = "m4.10xlarge";
        550 M416xlarge = "m4.16xlarge";
        551 M42xlarge = "m4.2xlarge";
        552 M44xlarge = "m4.4xlarge";
        553 M4Large = "m4.large";
        554 M4Xlarge = "m4.xlarge";
        555 M512xlarge = "m5.12xlarge";
        556 M516xlarge = "m5.16xlarge";
        557 M524xlarge = "m5.24xlarge";
        558 M52xlarge = "m5.2xlarge";
        559 M54xlarge = "m5.4xlarge";
        560 M58xlarge = "m5.8xlarge";
        561 M5Large = "m5.large";
        562 M5Metal = "m5.metal";
        563 M5Xlarge = "m5.xlarge";
        564 M5a12xlarge = "m5a.12xlarge";
        565 M5a16xlarge = "m5a.16xlarge";
        566 M5a24xlarge = "m5a.24xlarge";
        567 M5a2xlarge = "m5a.2xlarge";
        568 M5a4xlarge = "m5a.4xlarge";
        569 M5a8xlarge = "m5a.8xlarge";
        570 M5aLarge = "m5a.large";
        571 M5aXlarge = "m5a.xlarge";
        572 M5ad12xlarge = "m5ad.12xlarge";
        573 M5ad16xlarge = "m5ad.16xlarge";
        574 M5ad24xlarge = "m5ad.24xlarge";
        575 M5ad2xlarge = "m5ad.2xlarge";
        576 M5ad4xlarge = "m5ad.4xlarge";
        577 M5ad8xlarge = "m5ad.8xlarge";
        578 M5adLarge = "m5ad.large";
        579 M5adXlarge = "m5ad.xlarge";
        580 M5d12xlarge = "m5d.12xlarge";
        581 M5d16xlarge = "m5d.16xlarge";
        582 M5d24xlarge = "m5d.24xlarge";
        583 M5d2xlarge = "m5d.2xlarge";
        584 M5d4xlarge = "m5d.4xlarge";
        585 M5d8xlarge = "m5d.8xlarge";
        586 M5dLarge = "m5d.large";
        587 M5dMetal = "m5d.metal";
        588 M5dXlarge = "m5d.xlarge";
        589 M5dn12xlarge = "m5dn.12xlarge";
        590 M5dn16xlarge = "m5dn.16xlarge";
        591 M5dn24xlarge = "m5dn.24xlarge";
        592 M5dn2xlarge = "m5dn.2xlarge";
        593 M5dn4xlarge = "m5dn.4xlarge";
        594 M5dn8xlarge = "m5dn.8xlarge";
        595 M5dnLarge = "m5dn.large";
        596 M5dnMetal = "m5dn.metal";
        597 M5dnXlarge = "m5dn.xlarge";
        598 M5n12xlarge = "m5n.12xlarge";
        599 M5n16xlarge = "m5n.16xlarge";
        600 M5n24xlarge = "m5n.24xlarge";
        601 M5n2xlarge = "m5n.2xlarge";
        602 M5n4xlarge = "m5n.4xlarge";
        603 M5n8xlarge = "m5n.8xlarge";
        604 M5nLarge = "m5n.large";
        605 M5nMetal = "m5n.metal";
        606 M5nXlarge = "m5n.xlarge";
        607 M5zn12xlarge = "m5zn.12xlarge";
        608 M5zn2xlarge = "m5zn.2xlarge";
        609 M5zn3xlarge = "m5zn.3xlarge";
        610 M5zn6xlarge = "m5zn.6xlarge";
        611 M5znLarge = "m5zn.large";
        612 M5znMetal = "m5zn.metal";
        613 M5znXlarge = "m5zn.xlarge";
        614 M6a12xlarge = "m6a.12xlarge";
        615 M6a16xlarge = "m6a.16xlarge";
        616 M6a24xlarge = "m6a.24xlarge";
        617 M6a2xlarge = "m6a.2xlarge";
        618 M6a32xlarge = "m6a.32xlarge";
        619 M6a48xlarge = "m6a.48xlarge";
        620 M6a4xlarge = "m6a.4xlarge";
        621 M6a8xlarge = "m6a.8xlarge";
        622 M6aLarge = "m6a.large";
        623 M6aMetal = "m6a.metal";
        624 M6aXlarge = "m6a.xlarge";
        625 M6g12xlarge = "m6g.12xlarge";
        626 M6g16xlarge = "m6g.16xlarge";
        627 M6g2xlarge = "m6g.2xlarge";
        628 M6g4xlarge = "m6g.4xlarge";
        629 M6g8xlarge = "m6g.8xlarge";
        630 M6gLarge = "m6g.large";
        631 M6gMedium = "m6g.medium";
        632 M6gMetal = "m6g.metal";
        633 M6gXlarge = "m6g.xlarge";
        634 M6gd12xlarge = "m6gd.12xlarge";
        635 M6gd16xlarge = "m6gd.16xlarge";
        636 M6gd2xlarge = "m6gd.2xlarge";
        637 M6gd4xlarge = "m6gd.4xlarge";
        638 M6gd8xlarge = "m6gd.8xlarge";
        639 M6gdLarge = "m6gd.large";
        640 M6gdMedium = "m6gd.medium";
        641 M6gdMetal = "m6gd.metal";
        642 M6gdXlarge = "m6gd.xlarge";
        643 M6i12xlarge = "m6i.12xlarge";
        644 M6i16xlarge = "m6i.16xlarge";
        645 M6i24xlarge = "m6i.24xlarge";
        646 M6i2xlarge = "m6i.2xlarge";
        647 M6i32xlarge = "m6i.32xlarge";
        648 M6i4xlarge = "m6i.4xlarge";
        649 M6i8xlarge = "m6i.8xlarge";
        650 M6iLarge = "m6i.large";
        651 M6iMetal = "m6i.metal";
        652 M6iXlarge = "m6i.xlarge";
        653 M6id12xlarge = "m6id.12xlarge";
        654 M6id16xlarge = "m6id.16xlarge";
        655 M6id24xlarge = "m6id.24xlarge";
        656 M6id2xlarge = "m6id.2xlarge";
        657 M6id32xlarge = "m6id.32xlarge";
        658 M6id4xlarge = "m6id.4xlarge";
        659 M6id8xlarge = "m6id.8xlarge";
        660 M6idLarge = "m6id.large";
        661 M6idMetal = "m6id.metal";
        662 M6idXlarge = "m6id.xlarge";
        663 M6idn12xlarge = "m6idn.12xlarge";
        664 M6idn16xlarge = "m6idn.16xlarge";
        665 M6idn24xlarge = "m6idn.24xlarge";
        666 M6idn2xlarge = "m6idn.2xlarge";
        667 M6idn32xlarge = "m6idn.32xlarge";
        668 M6idn4xlarge = "m6idn.4xlarge";
        669 M6idn8xlarge = "m6idn.8xlarge";
        670 M6idnLarge = "m6idn.large";
        671 M6idnMetal = "m6idn.metal";
        672 M6idnXlarge = "m6idn.xlarge";
        673 M6in12xlarge = "m6in.12xlarge";
        674 M6in16xlarge = "m6in.16xlarge";
        675 M6in24xlarge = "m6in.24xlarge";
        676 M6in2xlarge = "m6in.2xlarge";
        677 M6in32xlarge = "m6in.32xlarge";
        678 M6in4xlarge = "m6in.4xlarge";
        679 M6in8xlarge = "m6in.8xlarge";
        680 M6inLarge = "m6in.large";
        681 M6inMetal = "m6in.metal";
        682 M6inXlarge = "m6in.xlarge";
        683 M7a12xlarge = "m7a.12xlarge";
        684 M7a16xlarge = "m7a.16xlarge";
        685 M7a24xlarge = "m7a.24xlarge";
        686 M7a2xlarge = "m7a.2xlarge";
        687 M7a32xlarge = "m7a.32xlarge";
        688 M7a48xlarge = "m7a.48xlarge";
        689 M7a4xlarge = "m7a.4xlarge";
        690 M7a8xlarge = "m7a.8xlarge";
        691 M7aLarge = "m7a.large";
        692 M7aMedium = "m7a.medium";
        693 M7aMetal48xl = "m7a.metal-48xl";
        694 M7aXlarge = "m7a.xlarge";
        695 M7g12xlarge = "m7g.12xlarge";
        696 M7g16xlarge = "m7g.16xlarge";
        697 M7g2xlarge = "m7g.2xlarge";
        698 M7g4xlarge = "m7g.4xlarge";
        699 M7g8xlarge = "m7g.8xlarge";
        700 M7gLarge = "m7g.large";
        701 M7gMedium = "m7g.medium";
        702 M7gMetal = "m7g.metal";
        703 M7gXlarge = "m7g.xlarge";
        704 M7gd12xlarge = "m7gd.12xlarge";
        705 M7gd16xlarge = "m7gd.16xlarge";
        706 M7gd2xlarge = "m7gd.2xlarge";
        707 M7gd4xlarge = "m7gd.4xlarge";
        708 M7gd8xlarge = "m7gd.8xlarge";
        709 M7gdLarge = "m7gd.large";
        710 M7gdMedium = "m7gd.medium";
        711 M7gdMetal = "m7gd.metal";
        712 M7gdXlarge = "m7gd.xlarge";
        713 M7iFlex12xlarge = "m7i-flex.12xlarge";
        714 M7iFlex16xlarge = "m7i-flex.16xlarge";
        715 M7iFlex2xlarge = "m7i-flex.2xlarge";
        716 M7iFlex4xlarge = "m7i-flex.4xlarge";
        717 M7iFlex8xlarge = "m7i-flex.8xlarge";
        718 M7iFlexLarge = "m7i-flex.large";
        719 M7iFlexXlarge = "m7i-flex.xlarge";
        720 M7i12xlarge = "m7i.12xlarge";
        721 M7i16xlarge = "m7i.16xlarge";
        722 M7i24xlarge = "m7i.24xlarge";
        723 M7i2xlarge = "m7i.2xlarge";
        724 M7i48xlarge = "m7i.48xlarge";
        725 M7i4xlarge = "m7i.4xlarge";
        726 M7i8xlarge = "m7i.8xlarge";
        727 M7iLarge = "m7i.large";
        728 M7iMetal24xl = "m7i.metal-24xl";
        729 M7iMetal48xl = "m7i.metal-48xl";
        730 M7iXlarge = "m7i.xlarge";
        731 M8a12xlarge = "m8a.12xlarge";
        732 M8a16xlarge = "m8a.16xlarge";
        733 M8a24xlarge = "m8a.24xlarge";
        734 M8a2xlarge = "m8a.2xlarge";
        735 M8a48xlarge = "m8a.48xlarge";
        736 M8a4xlarge = "m8a.4xlarge";
        737 M8a8xlarge = "m8a.8xlarge";
        738 M8aLarge = "m8a.large";
        739 M8aMedium = "m8a.medium";
        740 M8aMetal24xl = "m8a.metal-24xl";
        741 M8aMetal48xl = "m8a.metal-48xl";
        742 M8aXlarge = "m8a.xlarge";
        743 M8azn12xlarge = "m8azn.12xlarge";
        744 M8azn24xlarge = "m8azn.24xlarge";
        745 M8azn3xlarge = "m8azn.3xlarge";
        746 M8azn6xlarge = "m8azn.6xlarge";
        747 M8aznLarge = "m8azn.large";
        748 M8aznMedium = "m8azn.medium";
        749 M8aznMetal12xl = "m8azn.metal-12xl";
        750 M8aznMetal24xl = "m8azn.metal-24xl";
        751 M8aznXlarge = "m8azn.xlarge";
        752 M8g12xlarge = "m8g.12xlarge";
        753 M8g16xlarge = "m8g.16xlarge";
        754 M8g24xlarge = "m8g.24xlarge";
        755 M8g2xlarge = "m8g.2xlarge";
        756 M8g48xlarge = "m8g.48xlarge";
        757 M8g4xlarge = "m8g.4xlarge";
        758 M8g8xlarge = "m8g.8xlarge";
        759 M8gLarge = "m8g.large";
        760 M8gMedium = "m8g.medium";
        761 M8gMetal24xl = "m8g.metal-24xl";
        762 M8gMetal48xl = "m8g.metal-48xl";
        763 M8gXlarge = "m8g.xlarge";
        764 M8gb12xlarge = "m8gb.12xlarge";
        765 M8gb16xlarge = "m8gb.16xlarge";
        766 M8gb24xlarge = "m8gb.24xlarge";
        767 M8gb2xlarge = "m8gb.2xlarge";
        768 M8gb48xlarge = "m8gb.48xlarge";
        769 M8gb4xlarge = "m8gb.4xlarge";
        770 M8gb8xlarge = "m8gb.8xlarge";
        771 M8gbLarge = "m8gb.large";
        772 M8gbMedium = "m8gb.medium";
        773 M8gbMetal24xl = "m8gb.metal-24xl";
        774 M8gbMetal48xl = "m8gb.metal-48xl";
        775 M8gbXlarge = "m8gb.xlarge";
        776 M8gd12xlarge = "m8gd.12xlarge";
        777 M8gd16xlarge = "m8gd.16xlarge";
        778 M8gd24xlarge = "m8gd.24xlarge";
        779 M8gd2xlarge = "m8gd.2xlarge";
        780 M8gd48xlarge = "m8gd.48xlarge";
        781 M8gd4xlarge = "m8gd.4xlarge";
        782 M8gd8xlarge = "m8gd.8xlarge";
        783 M8gdLarge = "m8gd.large";
        784 M8gdMedium = "m8gd.medium";
        785 M8gdMetal24xl = "m8gd.metal-24xl";
        786 M8gdMetal48xl = "m8gd.metal-48xl";
        787 M8gdXlarge = "m8gd.xlarge";
        788 M8gn12xlarge = "m8gn.12xlarge";
        789 M8gn16xlarge = "m8gn.16xlarge";
        790 M8gn24xlarge = "m8gn.24xlarge";
        791 M8gn2xlarge = "m8gn.2xlarge";
        792 M8gn48xlarge = "m8gn.48xlarge";
        793 M8gn4xlarge = "m8gn.4xlarge";
        794 M8gn8xlarge = "m8gn.8xlarge";
        795 M8gnLarge = "m8gn.large";
        796 M8gnMedium = "m8gn.medium";
        797 M8gnMetal24xl = "m8gn.metal-24xl";
        798 M8gnMetal48xl = "m8gn.metal-48xl";
        799 M8gnXlarge = "m8gn.xlarge";
        800 M8iFlex12xlarge = "m8i-flex.12xlarge";
        801 M8iFlex16xlarge = "m8i-flex.16xlarge";
        802 M8iFlex2xlarge = "m8i-flex.2xlarge";
        803 M8iFlex4xlarge = "m8i-flex.4xlarge";
        804 M8iFlex8xlarge = "m8i-flex.8xlarge";
        805 M8iFlexLarge = "m8i-flex.large";
        806 M8iFlexXlarge = "m8i-flex.xlarge";
        807 M8i12xlarge = "m8i.12xlarge";
        808 M8i16xlarge = "m8i.16xlarge";
        809 M8i24xlarge = "m8i.24xlarge";
        810 M8i2xlarge = "m8i.2xlarge";
        811 M8i32xlarge = "m8i.32xlarge";
        812 M8i48xlarge = "m8i.48xlarge";
        813 M8i4xlarge = "m8i.4xlarge";
        814 M8i8xlarge = "m8i.8xlarge";
        815 M8i96xlarge = "m8i.96xlarge";
        816 M8iLarge = "m8i.large";
        817 M8iMetal48xl = "m8i.metal-48xl";
        818 M8iMetal96xl = "m8i.metal-96xl";
        819 M8iXlarge = "m8i.xlarge";
        820 M8ib12xlarge = "m8ib.12xlarge";
        821 M8ib16xlarge = "m8ib.16xlarge";
        822 M8ib24xlarge = "m8ib.24xlarge";
        823 M8ib2xlarge = "m8ib.2xlarge";
        824 M8ib32xlarge = "m8ib.32xlarge";
        825 M8ib48xlarge = "m8ib.48xlarge";
        826 M8ib4xlarge = "m8ib.4xlarge";
        827 M8ib8xlarge = "m8ib.8xlarge";
        828 M8ib96xlarge = "m8ib.96xlarge";
        829 M8ibLarge = "m8ib.large";
        830 M8ibMetal48xl = "m8ib.metal-48xl";
        831 M8ibMetal96xl = "m8ib.metal-96xl";
        832 M8ibXlarge = "m8ib.xlarge";
        833 M8id12xlarge = "m8id.12xlarge";
        834 M8id16xlarge = "m8id.16xlarge";
        835 M8id24xlarge = "m8id.24xlarge";
        836 M8id2xlarge = "m8id.2xlarge";
        837 M8id32xlarge = "m8id.32xlarge";
        838 M8id48xlarge = "m8id.48xlarge";
        839 M8id4xlarge = "m8id.4xlarge";
        840 M8id8xlarge = "m8id.8xlarge";
        841 M8id96xlarge = "m8id.96xlarge";
        842 M8idLarge = "m8id.large";
        843 M8idMetal48xl = "m8id.metal-48xl";
        844 M8idMetal96xl = "m8id.metal-96xl";
        845 M8idXlarge = "m8id.xlarge";
        846 M8idb12xlarge = "m8idb.12xlarge";
        847 M8idb16xlarge = "m8idb.16xlarge";
        848 M8idb24xlarge = "m8idb.24xlarge";
        849 M8idb2xlarge = "m8idb.2xlarge";
        850 M8idb32xlarge = "m8idb.32xlarge";
        851 M8idb48xlarge = "m8idb.48xlarge";
        852 M8idb4xlarge = "m8idb.4xlarge";
        853 M8idb8xlarge = "m8idb.8xlarge";
        854 M8idb96xlarge = "m8idb.96xlarge";
        855 M8idbLarge = "m8idb.large";
        856 M8idbMetal48xl = "m8idb.metal-48xl";
        857 M8idbMetal96xl = "m8idb.metal-96xl";
        858 M8idbXlarge = "m8idb.xlarge";
        859 M8idn12xlarge = "m8idn.12xlarge";
        860 M8idn16xlarge = "m8idn.16xlarge";
        861 M8idn24xlarge = "m8idn.24xlarge";
        862 M8idn2xlarge = "m8idn.2xlarge";
        863 M8idn32xlarge = "m8idn.32xlarge";
        864 M8idn48xlarge = "m8idn.48xlarge";
        865 M8idn4xlarge = "m8idn.4xlarge";
        866 M8idn8xlarge = "m8idn.8xlarge";
        867 M8idn96xlarge = "m8idn.96xlarge";
        868 M8idnLarge = "m8idn.large";
        869 M8idnMetal48xl = "m8idn.metal-48xl";
        870 M8idnMetal96xl = "m8idn.metal-96xl";
        871 M8idnXlarge = "m8idn.xlarge";
        872 M8in12xlarge = "m8in.12xlarge";
        873 M8in16xlarge = "m8in.16xlarge";
        874 M8in24xlarge = "m8in.24xlarge";
        875 M8in2xlarge = "m8in.2xlarge";
        876 M8in32xlarge = "m8in.32xlarge";
        877 M8in48xlarge = "m8in.48xlarge";
        878 M8in4xlarge = "m8in.4xlarge";
        879 M8in8xlarge = "m8in.8xlarge";
        880 M8in96xlarge = "m8in.96xlarge";
        881 M8inLarge = "m8in.large";
        882 M8inMetal48xl = "m8in.metal-48xl";
        883 M8inMetal96xl = "m8in.metal-96xl";
        884 M8inXlarge = "m8in.xlarge";
        885 M8ine12xlarge = "m8ine.12xlarge";
        886 M8ine2xlarge = "m8ine.2xlarge";
        887 M8ine4xlarge = "m8ine.4xlarge";
        888 M8ine8xlarge = "m8ine.8xlarge";
        889 M8ineLarge = "m8ine.large";
        890 M8ineXlarge = "m8ine.xlarge";
        891 M9g12xlarge = "m9g.12xlarge";
        892 M9g16xlarge = "m9g.16xlarge";
        893 M9g24xlarge = "m9g.24xlarge";
        894 M9g2xlarge = "m9g.2xlarge";
        895 M9g48xlarge = "m9g.48xlarge";
        896 M9g4xlarge = "m9g.4xlarge";
        897 M9g8xlarge = "m9g.8xlarge";
        898 M9gLarge = "m9g.large";
        899 M9gMedium = "m9g.medium";
        900 M9gMetal24xl = "m9g.metal-24xl";
        901 M9gMetal48xl = "m9g.metal-48xl";
        902 M9gXlarge = "m9g.xlarge";
        903 M9gd12xlarge = "m9gd.12xlarge";
        904 M9gd16xlarge = "m9gd.16xlarge";
        905 M9gd24xlarge = "m9gd.24xlarge";
        906 M9gd2xlarge = "m9gd.2xlarge";
        907 M9gd48xlarge = "m9gd.48xlarge";
        908 M9gd4xlarge = "m9gd.4xlarge";
        909 M9gd8xlarge = "m9gd.8xlarge";
        910 M9gdLarge = "m9gd.large";
        911 M9gdMedium = "m9gd.medium";
        912 M9gdMetal24xl = "m9gd.metal-24xl";
        913 M9gdMetal48xl = "m9gd.metal-48xl";
        914 M9gdXlarge = "m9gd.xlarge";
        915 MacM3ultraMetal = "mac-m3ultra.metal";
        916 MacM4Metal = "mac-m4.metal";
        917 MacM4maxMetal = "mac-m4max.metal";
        918 MacM4proMetal = "mac-m4pro.metal";
        919 Mac1Metal = "mac1.metal";
        920 Mac2M1ultraMetal = "mac2-m1ultra.metal";
        921 Mac2M2Metal = "mac2-m2.metal";
        922 Mac2M2proMetal = "mac2-m2pro.metal";
        923 Mac2Metal = "mac2.metal";
        924 P216xlarge = "p2.16xlarge";
        925 P28xlarge = "p2.8xlarge";
        926 P2Xlarge = "p2.xlarge";
        927 P316xlarge = "p3.16xlarge";
        928 P32xlarge = "p3.2xlarge";
        929 P38xlarge = "p3.8xlarge";
        930 P3dn24xlarge = "p3dn.24xlarge";
        931 P4d24xlarge = "p4d.24xlarge";
        932 P4de24xlarge = "p4de.24xlarge";
        933 P548xlarge = "p5.48xlarge";
        934 P54xlarge = "p5.4xlarge";
        935 P5e48xlarge = "p5e.48xlarge";
        936 P5en48xlarge = "p5en.48xlarge";
        937 P6B20048xlarge = "p6-b200.48xlarge";
        938 P6B30048xlarge = "p6-b300.48xlarge";
        939 P6eGb20036xlarge = "p6e-gb200.36xlarge";
        940 R32xlarge = "r3.2xlarge";
        941 R34xlarge = "r3.4xlarge";
        942 R38xlarge = "r3.8xlarge";
        943 R3Large = "r3.large";
        944 R3Xlarge = "r3.xlarge";
        945 R416xlarge = "r4.16xlarge";
        946 R42xlarge = "r4.2xlarge";
        947 R44xlarge = "r4.4xlarge";
        948 R48xlarge = "r4.8xlarge";
        949 R4Large = "r4.large";
        950 R4Xlarge = "r4.xlarge";
        951 R512xlarge = "r5.12xlarge";
        952 R516xlarge = "r5.16xlarge";
        953 R524xlarge = "r5.24xlarge";
        954 R52xlarge = "r5.2xlarge";
        955 R54xlarge = "r5.4xlarge";
        956 R58xlarge = "r5.8xlarge";
        957 R5Large = "r5.large";
        958 R5Metal = "r5.metal";
        959 R5Xlarge = "r5.xlarge";
        960 R5a12xlarge = "r5a.12xlarge";
        961 R5a16xlarge = "r5a.16xlarge";
        962 R5a24xlarge = "r5a.24xlarge";
        963 R5a2xlarge = "r5a.2xlarge";
        964 R5a4xlarge = "r5a.4xlarge";
        965 R5a8xlarge = "r5a.8xlarge";
        966 R5aLarge = "r5a.large";
        967 R5aXlarge = "r5a.xlarge";
        968 R5ad12xlarge = "r5ad.12xlarge";
        969 R5ad16xlarge = "r5ad.16xlarge";
        970 R5ad24xlarge = "r5ad.24xlarge";
        971 R5ad2xlarge = "r5ad.2xlarge";
        972 R5ad4xlarge = "r5ad.4xlarge";
        973 R5ad8xlarge = "r5ad.8xlarge";
        974 R5adLarge = "r5ad.large";
        975 R5adXlarge = "r5ad.xlarge";
        976 R5b12xlarge = "r5b.12xlarge";
        977 R5b16xlarge = "r5b.16xlarge";
        978 R5b24xlarge = "r5b.24xlarge";
        979 R5b2xlarge = "r5b.2xlarge";
        980 R5b4xlarge = "r5b.4xlarge";
        981 R5b8xlarge = "r5b.8xlarge";
        982 R5bLarge = "r5b.large";
        983 R5bMetal = "r5b.metal";
        984 R5bXlarge = "r5b.xlarge";
        985 R5d12xlarge = "r5d.12xlarge";
        986 R5d16xlarge = "r5d.16xlarge";
        987 R5d24xlarge = "r5d.24xlarge";
        988 R5d2xlarge = "r5d.2xlarge";
        989 R5d4xlarge = "r5d.4xlarge";
        990 R5d8xlarge = "r5d.8xlarge";
        991 R5dLarge = "r5d.large";
        992 R5dMetal = "r5d.metal";
        993 R5dXlarge = "r5d.xlarge";
        994 R5dn12xlarge = "r5dn.12xlarge";
        995 R5dn16xlarge = "r5dn.16xlarge";
        996 R5dn24xlarge = "r5dn.24xlarge";
        997 R5dn2xlarge = "r5dn.2xlarge";
        998 R5dn4xlarge = "r5dn.4xlarge";
        999 R5dn8xlarge = "r5dn.8xlarge";
        1000 R5dnLarge = "r5dn.large";
        1001 R5dnMetal = "r5dn.metal";
        1002 R5dnXlarge = "r5dn.xlarge";
        1003 R5n12xlarge = "r5n.12xlarge";
        1004 R5n16xlarge = "r5n.16xlarge";
        1005 R5n24xlarge = "r5n.24xlarge";
        1006 R5n2xlarge = "r5n.2xlarge";
        1007 R5n4xlarge = "r5n.4xlarge";
        1008 R5n8xlarge = "r5n.8xlarge";
        1009 R5nLarge = "r5n.large";
        1010 R5nMetal = "r5n.metal";
        1011 R5nXlarge = "r5n.xlarge";
        1012 R6a12xlarge = "r6a.12xlarge";
        1013 R6a16xlarge = "r6a.16xlarge";
        1014 R6a24xlarge = "r6a.24xlarge";
        1015 R6a2xlarge = "r6a.2xlarge";
        1016 R6a32xlarge = "r6a.32xlarge";
        1017 R6a48xlarge = "r6a.48xlarge";
        1018 R6a4xlarge = "r6a.4xlarge";
        1019 R6a8xlarge = "r6a.8xlarge";
        1020 R6aLarge = "r6a.large";
        1021 R6aMetal = "r6a.metal";
        1022 R6aXlarge = "r6a.xlarge";
        1023 R6g12xlarge = "r6g.12xlarge";
        1024 R6g16xlarge = "r6g.16xlarge";
        1025 R6g2xlarge = "r6g.2xlarge";
        1026 R6g4xlarge = "r6g.4xlarge";
        1027 R6g8xlarge = "r6g.8xlarge";
        1028 R6gLarge = "r6g.large";
        1029 R6gMedium = "r6g.medium";
        1030 R6gMetal = "r6g.metal";
        1031 R6gXlarge = "r6g.xlarge";
        1032 R6gd12xlarge = "r6gd.12xlarge";
        1033 R6gd16xlarge = "r6gd.16xlarge";
        1034 R6gd2xlarge = "r6gd.2xlarge";
        1035 R6gd4xlarge = "r6gd.4xlarge";
        1036 R6gd8xlarge = "r6gd.8xlarge";
        1037 R6gdLarge = "r6gd.large";
        1038 R6gdMedium = "r6gd.medium";
        1039 R6gdMetal = "r6gd.metal";
        1040 R6gdXlarge = "r6gd.xlarge";
        1041 R6i12xlarge = "r6i.12xlarge";
        1042 R6i16xlarge = "r6i.16xlarge";
        1043 R6i24xlarge = "r6i.24xlarge";
        1044 R6i2xlarge = "r6i.2xlarge";
        1045 R6i32xlarge = "r6i.32xlarge";
        1046 R6i4xlarge = "r6i.4xlarge";
        1047 R6i8xlarge = "r6i.8xlarge";
        1048 R6iLarge = "r6i.large";
        1049 R6iMetal = "r6i.metal";
        1050 R6iXlarge = "r6i.xlarge";
        1051 R6id12xlarge = "r6id.12xlarge";
        1052 R6id16xlarge = "r6id.16xlarge";
        1053 R6id24xlarge = "r6id.24xlarge";
        1054 R6id2xlarge = "r6id.2xlarge";
        1055 R6id32xlarge = "r6id.32xlarge";
        1056 R6id4xlarge = "r6id.4xlarge";
        1057 R6id8xlarge = "r6id.8xlarge";
        1058 R6idLarge = "r6id.large";
        1059 R6idMetal = "r6id.metal";
        1060 R6idXlarge = "r6id.xlarge";
        1061 R6idn12xlarge = "r6idn.12xlarge";
        1062 R6idn16xlarge = "r6idn.16xlarge";
        1063 R6idn24xlarge = "r6idn.24xlarge";
        1064 R6idn2xlarge = "r6idn.2xlarge";
        1065 R6idn32xlarge = "r6idn.32xlarge";
        1066 R6idn4xlarge = "r6idn.4xlarge";
        1067 R6idn8xlarge = "r6idn.8xlarge";
        1068 R6idnLarge = "r6idn.large";
        1069 R6idnMetal = "r6idn.metal";
        1070 R6idnXlarge = "r6idn.xlarge";
        1071 R6in12xlarge = "r6in.12xlarge";
        1072 R6in16xlarge = "r6in.16xlarge";
        1073 R6in24xlarge = "r6in.24xlarge";
        1074 R6in2xlarge = "r6in.2xlarge";
        1075 R6in32xlarge = "r6in.32xlarge";
        1076 R6in4xlarge = "r6in.4xlarge";
        1077 R6in8xlarge = "r6in.8xlarge";
        1078 R6inLarge = "r6in.large";
        1079 R6inMetal = "r6in.metal";
        1080 R6inXlarge = "r6in.xlarge";
        1081 R7a12xlarge = "r7a.12xlarge";
        1082 R7a16xlarge = "r7a.16xlarge";
        1083 R7a24xlarge = "r7a.24xlarge";
        1084 R7a2xlarge = "r7a.2xlarge";
        1085 R7a32xlarge = "r7a.32xlarge";
        1086 R7a48xlarge = "r7a.48xlarge";
        1087 R7a4xlarge = "r7a.4xlarge";
        1088 R7a8xlarge = "r7a.8xlarge";
        1089 R7aLarge = "r7a.large";
        1090 R7aMedium = "r7a.medium";
        1091 R7aMetal48xl = "r7a.metal-48xl";
        1092 R7aXlarge = "r7a.xlarge";
        1093 R7g12xlarge = "r7g.12xlarge";
        1094 R7g16xlarge = "r7g.16xlarge";
        1095 R7g2xlarge = "r7g.2xlarge";
        1096 R7g4xlarge = "r7g.4xlarge";
        1097 R7g8xlarge = "r7g.8xlarge";
        1098 R7gLarge = "r7g.large";
        1099 R7gMedium = "r7g.medium";
        1100 R7gMetal = "r7g.metal";
        1101 R7gXlarge = "r7g.xlarge";
        1102 R7gd12xlarge = "r7gd.12xlarge";
        1103 R7gd16xlarge = "r7gd.16xlarge";
        1104 R7gd2xlarge = "r7gd.2xlarge";
        1105 R7gd4xlarge = "r7gd.4xlarge";
        1106 R7gd8xlarge = "r7gd.8xlarge";
        1107 R7gdLarge = "r7gd.large";
        1108 R7gdMedium = "r7gd.medium";
        1109 R7gdMetal = "r7gd.metal";
        1110 R7gdXlarge = "r7gd.xlarge";
        1111 R7i12xlarge = "r7i.12xlarge";
        1112 R7i16xlarge = "r7i.16xlarge";
        1113 R7i24xlarge = "r7i.24xlarge";
        1114 R7i2xlarge = "r7i.2xlarge";
        1115 R7i48xlarge = "r7i.48xlarge";
        1116 R7i4xlarge = "r7i.4xlarge";
        1117 R7i8xlarge = "r7i.8xlarge";
        1118 R7iLarge = "r7i.large";
        1119 R7iMetal24xl = "r7i.metal-24xl";
        1120 R7iMetal48xl = "r7i.metal-48xl";
        1121 R7iXlarge = "r7i.xlarge";
        1122 R7iz12xlarge = "r7iz.12xlarge";
        1123 R7iz16xlarge = "r7iz.16xlarge";
        1124 R7iz2xlarge = "r7iz.2xlarge";
        1125 R7iz32xlarge = "r7iz.32xlarge";
        1126 R7iz4xlarge = "r7iz.4xlarge";
        1127 R7iz8xlarge = "r7iz.8xlarge";
        1128 R7izLarge = "r7iz.large";
        1129 R7izMetal16xl = "r7iz.metal-16xl";
        1130 R7izMetal32xl = "r7iz.metal-32xl";
        1131 R7izXlarge = "r7iz.xlarge";
        1132 R8a12xlarge = "r8a.12xlarge";
        1133 R8a16xlarge = "r8a.16xlarge";
        1134 R8a24xlarge = "r8a.24xlarge";
        1135 R8a2xlarge = "r8a.2xlarge";
        1136 R8a48xlarge = "r8a.48xlarge";
        1137 R8a4xlarge = "r8a.4xlarge";
        1138 R8a8xlarge = "r8a.8xlarge";
        1139 R8aLarge = "r8a.large";
        1140 R8aMedium = "r8a.medium";
        1141 R8aMetal24xl = "r8a.metal-24xl";
        1142 R8aMetal48xl = "r8a.metal-48xl";
        1143 R8aXlarge = "r8a.xlarge";
        1144 R8g12xlarge = "r8g.12xlarge";
        1145 R8g16xlarge = "r8g.16xlarge";
        1146 R8g24xlarge = "r8g.24xlarge";
        1147 R8g2xlarge = "r8g.2xlarge";
        1148 R8g48xlarge = "r8g.48xlarge";
        1149 R8g4xlarge = "r8g.4xlarge";
        1150 R8g8xlarge = "r8g.8xlarge";
        1151 R8gLarge = "r8g.large";
        1152 R8gMedium = "r8g.medium";
        1153 R8gMetal24xl = "r8g.metal-24xl";
        1154 R8gMetal48xl = "r8g.metal-48xl";
        1155 R8gXlarge = "r8g.xlarge";
        1156 R8gb12xlarge = "r8gb.12xlarge";
        1157 R8gb16xlarge = "r8gb.16xlarge";
        1158 R8gb24xlarge = "r8gb.24xlarge";
        1159 R8gb2xlarge = "r8gb.2xlarge";
        1160 R8gb48xlarge = "r8gb.48xlarge";
        1161 R8gb4xlarge = "r8gb.4xlarge";
        1162 R8gb8xlarge = "r8gb.8xlarge";
        1163 R8gbLarge = "r8gb.large";
        1164 R8gbMedium = "r8gb.medium";
        1165 R8gbMetal24xl = "r8gb.metal-24xl";
        1166 R8gbMetal48xl = "r8gb.metal-48xl";
        1167 R8gbXlarge = "r8gb.xlarge";
        1168 R8gd12xlarge = "r8gd.12xlarge";
        1169 R8gd16xlarge = "r8gd.16xlarge";
        1170 R8gd24xlarge = "r8gd.24xlarge";
        1171 R8gd2xlarge = "r8gd.2xlarge";
        1172 R8gd48xlarge = "r8gd.48xlarge";
        1173 R8gd4xlarge = "r8gd.4xlarge";
        1174 R8gd8xlarge = "r8gd.8xlarge";
        1175 R8gdLarge = "r8gd.large";
        1176 R8gdMedium = "r8gd.medium";
        1177 R8gdMetal24xl = "r8gd.metal-24xl";
        1178 R8gdMetal48xl = "r8gd.metal-48xl";
        1179 R8gdXlarge = "r8gd.xlarge";
        1180 R8gn12xlarge = "r8gn.12xlarge";
        1181 R8gn16xlarge = "r8gn.16xlarge";
        1182 R8gn24xlarge = "r8gn.24xlarge";
        1183 R8gn2xlarge = "r8gn.2xlarge";
        1184 R8gn48xlarge = "r8gn.48xlarge";
        1185 R8gn4xlarge = "r8gn.4xlarge";
        1186 R8gn8xlarge = "r8gn.8xlarge";
        1187 R8gnLarge = "r8gn.large";
        1188 R8gnMedium = "r8gn.medium";
        1189 R8gnMetal24xl = "r8gn.metal-24xl";
        1190 R8gnMetal48xl = "r8gn.metal-48xl";
        1191 R8gnXlarge = "r8gn.xlarge";
        1192 R8iFlex12xlarge = "r8i-flex.12xlarge";
        1193 R8iFlex16xlarge = "r8i-flex.16xlarge";
        1194 R8iFlex2xlarge = "r8i-flex.2xlarge";
        1195 R8iFlex4xlarge = "r8i-flex.4xlarge";
        1196 R8iFlex8xlarge = "r8i-flex.8xlarge";
        1197 R8iFlexLarge = "r8i-flex.large";
        1198 R8iFlexXlarge = "r8i-flex.xlarge";
        1199 R8i12xlarge = "r8i.12xlarge";
        1200 R8i16xlarge = "r8i.16xlarge";
        1201 R8i24xlarge = "r8i.24xlarge";
        1202 R8i2xlarge = "r8i.2xlarge";
        1203 R8i32xlarge = "r8i.32xlarge";
        1204 R8i48xlarge = "r8i.48xlarge";
        1205 R8i4xlarge = "r8i.4xlarge";
        1206 R8i8xlarge = "r8i.8xlarge";
        1207 R8i96xlarge = "r8i.96xlarge";
        1208 R8iLarge = "r8i.large";
        1209 R8iMetal48xl = "r8i.metal-48xl";
        1210 R8iMetal96xl = "r8i.metal-96xl";
        1211 R8iXlarge = "r8i.xlarge";
        1212 R8ib12xlarge = "r8ib.12xlarge";
        1213 R8ib16xlarge = "r8ib.16xlarge";
        1214 R8ib24xlarge = "r8ib.24xlarge";
        1215 R8ib2xlarge = "r8ib.2xlarge";
        1216 R8ib32xlarge = "r8ib.32xlarge";
        1217 R8ib48xlarge = "r8ib.48xlarge";
        1218 R8ib4xlarge = "r8ib.4xlarge";
        1219 R8ib8xlarge = "r8ib.8xlarge";
        1220 R8ib96xlarge = "r8ib.96xlarge";
        1221 R8ibLarge = "r8ib.large";
        1222 R8ibMetal48xl = "r8ib.metal-48xl";
        1223 R8ibMetal96xl = "r8ib.metal-96xl";
        1224 R8ibXlarge = "r8ib.xlarge";
        1225 R8id12xlarge = "r8id.12xlarge";
        1226 R8id16xlarge = "r8id.16xlarge";
        1227 R8id24xlarge = "r8id.24xlarge";
        1228 R8id2xlarge = "r8id.2xlarge";
        1229 R8id32xlarge = "r8id.32xlarge";
        1230 R8id48xlarge = "r8id.48xlarge";
        1231 R8id4xlarge = "r8id.4xlarge";
        1232 R8id8xlarge = "r8id.8xlarge";
        1233 R8id96xlarge = "r8id.96xlarge";
        1234 R8idLarge = "r8id.large";
        1235 R8idMetal48xl = "r8id.metal-48xl";
        1236 R8idMetal96xl = "r8id.metal-96xl";
        1237 R8idXlarge = "r8id.xlarge";
        1238 R8idb12xlarge = "r8idb.12xlarge";
        1239 R8idb16xlarge = "r8idb.16xlarge";
        1240 R8idb24xlarge = "r8idb.24xlarge";
        1241 R8idb2xlarge = "r8idb.2xlarge";
        1242 R8idb32xlarge = "r8idb.32xlarge";
        1243 R8idb48xlarge = "r8idb.48xlarge";
        1244 R8idb4xlarge = "r8idb.4xlarge";
        1245 R8idb8xlarge = "r8idb.8xlarge";
        1246 R8idb96xlarge = "r8idb.96xlarge";
        1247 R8idbLarge = "r8idb.large";
        1248 R8idbMetal48xl = "r8idb.metal-48xl";
        1249 R8idbMetal96xl = "r8idb.metal-96xl";
        1250 R8idbXlarge = "r8idb.xlarge";
        1251 R8idn12xlarge = "r8idn.12xlarge";
        1252 R8idn16xlarge = "r8idn.16xlarge";
        1253 R8idn24xlarge = "r8idn.24xlarge";
        1254 R8idn2xlarge = "r8idn.2xlarge";
        1255 R8idn32xlarge = "r8idn.32xlarge";
        1256 R8idn48xlarge = "r8idn.48xlarge";
        1257 R8idn4xlarge = "r8idn.4xlarge";
        1258 R8idn8xlarge = "r8idn.8xlarge";
        1259 R8idn96xlarge = "r8idn.96xlarge";
        1260 R8idnLarge = "r8idn.large";
        1261 R8idnMetal48xl = "r8idn.metal-48xl";
        1262 R8idnMetal96xl = "r8idn.metal-96xl";
        1263 R8idnXlarge = "r8idn.xlarge";
        1264 R8in12xlarge = "r8in.12xlarge";
        1265 R8in16xlarge = "r8in.16xlarge";
        1266 R8in24xlarge = "r8in.24xlarge";
        1267 R8in2xlarge = "r8in.2xlarge";
        1268 R8in32xlarge = "r8in.32xlarge";
        1269 R8in48xlarge = "r8in.48xlarge";
        1270 R8in4xlarge = "r8in.4xlarge";
        1271 R8in8xlarge = "r8in.8xlarge";
        1272 R8in96xlarge = "r8in.96xlarge";
        1273 R8inLarge = "r8in.large";
        1274 R8inMetal48xl = "r8in.metal-48xl";
        1275 R8inMetal96xl = "r8in.metal-96xl";
        1276 R8inXlarge = "r8in.xlarge";
        1277 R9g12xlarge = "r9g.12xlarge";
        1278 R9g16xlarge = "r9g.16xlarge";
        1279 R9g24xlarge = "r9g.24xlarge";
        1280 R9g2xlarge = "r9g.2xlarge";
        1281 R9g48xlarge = "r9g.48xlarge";
        1282 R9g4xlarge = "r9g.4xlarge";
        1283 R9g8xlarge = "r9g.8xlarge";
        1284 R9gLarge = "r9g.large";
        1285 R9gMedium = "r9g.medium";
        1286 R9gMetal48xl = "r9g.metal-48xl";
        1287 R9gXlarge = "r9g.xlarge";
        1288 R9gd12xlarge = "r9gd.12xlarge";
        1289 R9gd16xlarge = "r9gd.16xlarge";
        1290 R9gd24xlarge = "r9gd.24xlarge";
        1291 R9gd2xlarge = "r9gd.2xlarge";
        1292 R9gd48xlarge = "r9gd.48xlarge";
        1293 R9gd4xlarge = "r9gd.4xlarge";
        1294 R9gd8xlarge = "r9gd.8xlarge";
        1295 R9gdLarge = "r9gd.large";
        1296 R9gdMedium = "r9gd.medium";
        1297 R9gdMetal48xl = "r9gd.metal-48xl";
        1298 R9gdXlarge = "r9gd.xlarge";
        1299 T1Micro = "t1.micro";
        1300 T22xlarge = "t2.2xlarge";
        1301 T2Large = "t2.large";
        1302 T2Medium = "t2.medium";
        1303 T2Micro = "t2.micro";
        1304 T2Nano = "t2.nano";
        1305 T2Small = "t2.small";
        1306 T2Xlarge = "t2.xlarge";
        1307 T32xlarge = "t3.2xlarge";
        1308 T3Large = "t3.large";
        1309 T3Medium = "t3.medium";
        1310 T3Micro = "t3.micro";
        1311 T3Nano = "t3.nano";
        1312 T3Small = "t3.small";
        1313 T3Xlarge = "t3.xlarge";
        1314 T3a2xlarge = "t3a.2xlarge";
        1315 T3aLarge = "t3a.large";
        1316 T3aMedium = "t3a.medium";
        1317 T3aMicro = "t3a.micro";
        1318 T3aNano = "t3a.nano";
        1319 T3aSmall = "t3a.small";
        1320 T3aXlarge = "t3a.xlarge";
        1321 T4g2xlarge = "t4g.2xlarge";
        1322 T4gLarge = "t4g.large";
        1323 T4gMedium = "t4g.medium";
        1324 T4gMicro = "t4g.micro";
        1325 T4gNano = "t4g.nano";
        1326 T4gSmall = "t4g.small";
        1327 T4gXlarge = "t4g.xlarge";
        1328 T8iMedium = "t8i.medium";
        1329 T8iMicro = "t8i.micro";
        1330 T8iNano = "t8i.nano";
        1331 T8iSmall = "t8i.small";
        1332 Trn12xlarge = "trn1.2xlarge";
        1333 Trn132xlarge = "trn1.32xlarge";
        1334 Trn1n32xlarge = "trn1n.32xlarge";
        1335 Trn23xlarge = "trn2.3xlarge";
        1336 Trn248xlarge = "trn2.48xlarge";
        1337 Trn2u48xlarge = "trn2u.48xlarge";
        1338 U12tb1112xlarge = "u-12tb1.112xlarge";
        1339 U12tb1Metal = "u-12tb1.metal";
        1340 U18tb1112xlarge = "u-18tb1.112xlarge";
        1341 U18tb1Metal = "u-18tb1.metal";
        1342 U24tb1112xlarge = "u-24tb1.112xlarge";
        1343 U24tb1Metal = "u-24tb1.metal";
        1344 U3tb156xlarge = "u-3tb1.56xlarge";
        1345 U6tb1112xlarge = "u-6tb1.112xlarge";
        1346 U6tb156xlarge = "u-6tb1.56xlarge";
        1347 U6tb1Metal = "u-6tb1.metal";
        1348 U9tb1112xlarge = "u-9tb1.112xlarge";
        1349 U9tb1Metal = "u-9tb1.metal";
        1350 U7i12tb224xlarge = "u7i-12tb.224xlarge";
        1351 U7i6tb112xlarge = "u7i-6tb.112xlarge";
        1352 U7i8tb112xlarge = "u7i-8tb.112xlarge";
        1353 U7ib12tb224xlarge = "u7ib-12tb.224xlarge";
        1354 U7in16tb224xlarge = "u7in-16tb.224xlarge";
        1355 U7in24tb224xlarge = "u7in-24tb.224xlarge";
        1356 U7in32tb224xlarge = "u7in-32tb.224xlarge";
        1357 U7inh32tb480xlarge = "u7inh-32tb.480xlarge";
        1358 Vt124xlarge = "vt1.24xlarge";
        1359 Vt13xlarge = "vt1.3xlarge";
        1360 Vt16xlarge = "vt1.6xlarge";
        1361 X116xlarge = "x1.16xlarge";
        1362 X132xlarge = "x1.32xlarge";
        1363 X1e16xlarge = "x1e.16xlarge";
        1364 X1e2xlarge = "x1e.2xlarge";
        1365 X1e32xlarge = "x1e.32xlarge";
        1366 X1e4xlarge = "x1e.4xlarge";
        1367 X1e8xlarge = "x1e.8xlarge";
        1368 X1eXlarge = "x1e.xlarge";
        1369 X2gd12xlarge = "x2gd.12xlarge";
        1370 X2gd16xlarge = "x2gd.16xlarge";
        1371 X2gd2xlarge = "x2gd.2xlarge";
        1372 X2gd4xlarge = "x2gd.4xlarge";
        1373 X2gd8xlarge = "x2gd.8xlarge";
        1374 X2gdLarge = "x2gd.large";
        1375 X2gdMedium = "x2gd.medium";
        1376 X2gdMetal = "x2gd.metal";
        1377 X2gdXlarge = "x2gd.xlarge";
        1378 X2idn16xlarge = "x2idn.16xlarge";
        1379 X2idn24xlarge = "x2idn.24xlarge";
        1380 X2idn32xlarge = "x2idn.32xlarge";
        1381 X2idnMetal = "x2idn.metal";
        1382 X2iedn16xlarge = "x2iedn.16xlarge";
        1383 X2iedn24xlarge = "x2iedn.24xlarge";
        1384 X2iedn2xlarge = "x2iedn.2xlarge";
        1385 X2iedn32xlarge = "x2iedn.32xlarge";
        1386 X2iedn4xlarge = "x2iedn.4xlarge";
        1387 X2iedn8xlarge = "x2iedn.8xlarge";
        1388 X2iednMetal = "x2iedn.metal";
        1389 X2iednXlarge = "x2iedn.xlarge";
        1390 X2iezn12xlarge = "x2iezn.12xlarge";
        1391 X2iezn2xlarge = "x2iezn.2xlarge";
        1392 X2iezn4xlarge = "x2iezn.4xlarge";
        1393 X2iezn6xlarge = "x2iezn.6xlarge";
        1394 X2iezn8xlarge = "x2iezn.8xlarge";
        1395 X2ieznMetal = "x2iezn.metal";
        1396 X8aedz12xlarge = "x8aedz.12xlarge";
        1397 X8aedz24xlarge = "x8aedz.24xlarge";
        1398 X8aedz3xlarge = "x8aedz.3xlarge";
        1399 X8aedz6xlarge = "x8aedz.6xlarge";
        1400 X8aedzLarge = "x8aedz.large";
        1401 X8aedzMetal12xl = "x8aedz.metal-12xl";
        1402 X8aedzMetal24xl = "x8aedz.metal-24xl";
        1403 X8aedzXlarge = "x8aedz.xlarge";
        1404 X8g12xlarge = "x8g.12xlarge";
        1405 X8g16xlarge = "x8g.16xlarge";
        1406 X8g24xlarge = "x8g.24xlarge";
        1407 X8g2xlarge = "x8g.2xlarge";
        1408 X8g48xlarge = "x8g.48xlarge";
        1409 X8g4xlarge = "x8g.4xlarge";
        1410 X8g8xlarge = "x8g.8xlarge";
        1411 X8gLarge = "x8g.large";
        1412 X8gMedium = "x8g.medium";
        1413 X8gMetal24xl = "x8g.metal-24xl";
        1414 X8gMetal48xl = "x8g.metal-48xl";
        1415 X8gXlarge = "x8g.xlarge";
        1416 X8i12xlarge = "x8i.12xlarge";
        1417 X8i16xlarge = "x8i.16xlarge";
        1418 X8i24xlarge = "x8i.24xlarge";
        1419 X8i2xlarge = "x8i.2xlarge";
        1420 X8i32xlarge = "x8i.32xlarge";
        1421 X8i48xlarge = "x8i.48xlarge";
        1422 X8i4xlarge = "x8i.4xlarge";
        1423 X8i64xlarge = "x8i.64xlarge";
        1424 X8i8xlarge = "x8i.8xlarge";
        1425 X8i96xlarge = "x8i.96xlarge";
        1426 X8iLarge = "x8i.large";
        1427 X8iMetal48xl = "x8i.metal-48xl";
        1428 X8iMetal96xl = "x8i.metal-96xl";
        1429 X8iXlarge = "x8i.xlarge";
        1430 Z1d12xlarge = "z1d.12xlarge";
        1431 Z1d2xlarge = "z1d.2xlarge";
        1432 Z1d3xlarge = "z1d.3xlarge";
        1433 Z1d6xlarge = "z1d.6xlarge";
        1434 Z1dLarge = "z1d.large";
        1435 Z1dMetal = "z1d.metal";
        1436 Z1dXlarge = "z1d.xlarge";
    }
}

enumeration! {
    MarketType {
        0 CapacityBlock = "capacity-block";
        1 InterruptibleCapacityReservation = "interruptible-capacity-reservation";
        2 OnDemand = "on-demand";
        3 Spot = "spot";
    }
}

enumeration! {
    MonitoringState {
        0 Disabled = "disabled";
        1 Disabling = "disabling";
        2 Enabled = "enabled";
        3 Pending = "pending";
    }
}

enumeration! {
    NestedVirtualizationSpecification {
        0 Disabled = "disabled";
        1 Enabled = "enabled";
    }
}

enumeration! {
    NetworkInterfaceStatus {
        0 Associated = "associated";
        1 Attaching = "attaching";
        2 Available = "available";
        3 Detaching = "detaching";
        4 InUse = "in-use";
    }
}

enumeration! {
    PlatformValues {
        0 Windows = "Windows";
    }
}

enumeration! {
    ProductCodeValues {
        0 Devpay = "devpay";
        1 Marketplace = "marketplace";
    }
}

enumeration! {
    ResourceType {
        0 ApplicationStatusCheck = "application-status-check";
        1 CapacityBlock = "capacity-block";
        2 CapacityManagerDataExport = "capacity-manager-data-export";
        3 CapacityReservation = "capacity-reservation";
        4 CapacityReservationCancellationQuote = "capacity-reservation-cancellation-quote";
        5 CapacityReservationFleet = "capacity-reservation-fleet";
        6 CapacityReservationModificationQuote = "capacity-reservation-modification-quote";
        7 CarrierGateway = "carrier-gateway";
        8 ClientVpnEndpoint = "client-vpn-endpoint";
        9 CoipPool = "coip-pool";
        10 CustomerGateway = "customer-gateway";
        11 DeclarativePoliciesReport = "declarative-policies-report";
        12 DedicatedHost = "dedicated-host";
        13 DhcpOptions = "dhcp-options";
        14 EgressOnlyInternetGateway = "egress-only-internet-gateway";
        15 ElasticGpu = "elastic-gpu";
        16 ElasticIp = "elastic-ip";
        17 ExportImageTask = "export-image-task";
        18 ExportInstanceTask = "export-instance-task";
        19 FcaPolicy = "fca-policy";
        20 Fleet = "fleet";
        21 FpgaImage = "fpga-image";
        22 HostReservation = "host-reservation";
        23 Image = "image";
        24 ImageUsageReport = "image-usage-report";
        25 ImportImageTask = "import-image-task";
        26 ImportSnapshotTask = "import-snapshot-task";
        27 Instance = "instance";
        28 InstanceConnectEndpoint = "instance-connect-endpoint";
        29 InstanceEventWindow = "instance-event-window";
        30 InternetGateway = "internet-gateway";
        31 Ipam = "ipam";
        32 IpamExternalResourceVerificationToken = "ipam-external-resource-verification-token";
        33 IpamInternetRegistryAssociation = "ipam-internet-registry-association";
        34 IpamPolicy = "ipam-policy";
        35 IpamPool = "ipam-pool";
        36 IpamPoolAllocation = "ipam-pool-allocation";
        37 IpamPrefixListResolver = "ipam-prefix-list-resolver";
        38 IpamPrefixListResolverTarget = "ipam-prefix-list-resolver-target";
        39 IpamResourceDiscovery = "ipam-resource-discovery";
        40 IpamResourceDiscoveryAssociation = "ipam-resource-discovery-association";
        41 IpamScope = "ipam-scope";
        42 Ipv4poolEc2 = "ipv4pool-ec2";
        43 Ipv6poolEc2 = "ipv6pool-ec2";
        44 KeyPair = "key-pair";
        45 LaunchTemplate = "launch-template";
        46 LocalGateway = "local-gateway";
        47 LocalGatewayRouteTable = "local-gateway-route-table";
        48 LocalGatewayRouteTableVirtualInterfaceGroupAssociation = "local-gateway-route-table-virtual-interface-group-association";
        49 LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association";
        50 LocalGatewayVirtualInterface = "local-gateway-virtual-interface";
        51 LocalGatewayVirtualInterfaceGroup = "local-gateway-virtual-interface-group";
        52 MacModificationTask = "mac-modification-task";
        53 MetricCategory = "metric-category";
        54 Natgateway = "natgateway";
        55 NetworkAcl = "network-acl";
        56 NetworkInsightsAccessScope = "network-insights-access-scope";
        57 NetworkInsightsAccessScopeAnalysis = "network-insights-access-scope-analysis";
        58 NetworkInsightsAnalysis = "network-insights-analysis";
        59 NetworkInsightsPath = "network-insights-path";
        60 NetworkInterface = "network-interface";
        61 OutpostLag = "outpost-lag";
        62 PlacementGroup = "placement-group";
        63 PrefixList = "prefix-list";
        64 ReplaceRootVolumeTask = "replace-root-volume-task";
        65 ReservedInstances = "reserved-instances";
        66 RouteServer = "route-server";
        67 RouteServerEndpoint = "route-server-endpoint";
        68 RouteServerPeer = "route-server-peer";
        69 RouteTable = "route-table";
        70 SecondaryInterface = "secondary-interface";
        71 SecondaryNetwork = "secondary-network";
        72 SecondarySubnet = "secondary-subnet";
        73 SecurityGroup = "security-group";
        74 SecurityGroupRule = "security-group-rule";
        75 ServiceLinkVirtualInterface = "service-link-virtual-interface";
        76 Snapshot = "snapshot";
        77 SpotFleetRequest = "spot-fleet-request";
        78 SpotInstancesRequest = "spot-instances-request";
        79 Subnet = "subnet";
        80 SubnetCidrReservation = "subnet-cidr-reservation";
        81 TrafficMirrorFilter = "traffic-mirror-filter";
        82 TrafficMirrorFilterRule = "traffic-mirror-filter-rule";
        83 TrafficMirrorSession = "traffic-mirror-session";
        84 TrafficMirrorTarget = "traffic-mirror-target";
        85 TransitGateway = "transit-gateway";
        86 TransitGatewayAttachment = "transit-gateway-attachment";
        87 TransitGatewayConnectPeer = "transit-gateway-connect-peer";
        88 TransitGatewayMeteringPolicy = "transit-gateway-metering-policy";
        89 TransitGatewayMulticastDomain = "transit-gateway-multicast-domain";
        90 TransitGatewayPolicyTable = "transit-gateway-policy-table";
        91 TransitGatewayRouteTable = "transit-gateway-route-table";
        92 TransitGatewayRouteTableAnnouncement = "transit-gateway-route-table-announcement";
        93 VerifiedAccessEndpoint = "verified-access-endpoint";
        94 VerifiedAccessEndpointTarget = "verified-access-endpoint-target";
        95 VerifiedAccessGroup = "verified-access-group";
        96 VerifiedAccessInstance = "verified-access-instance";
        97 VerifiedAccessPolicy = "verified-access-policy";
        98 VerifiedAccessTrustProvider = "verified-access-trust-provider";
        99 Volume = "volume";
        100 Vpc = "vpc";
        101 VpcBlockPublicAccessExclusion = "vpc-block-public-access-exclusion";
        102 VpcEncryptionControl = "vpc-encryption-control";
        103 VpcEndpoint = "vpc-endpoint";
        104 VpcEndpointConnection = "vpc-endpoint-connection";
        105 VpcEndpointConnectionDeviceType = "vpc-endpoint-connection-device-type";
        106 VpcEndpointService = "vpc-endpoint-service";
        107 VpcEndpointServicePermission = "vpc-endpoint-service-permission";
        108 VpcFlowLog = "vpc-flow-log";
        109 VpcPeeringConnection = "vpc-peering-connection";
        110 VpnConcentrator = "vpn-concentrator";
        111 VpnConnection = "vpn-connection";
        112 VpnConnectionDeviceType = "vpn-connection-device-type";
        113 VpnGateway = "vpn-gateway";
    }
}

enumeration! {
    SecondaryInterfaceStatus {
        0 Available = "available";
        1 InUse = "in-use";
    }
}

enumeration! {
    SecondaryInterfaceType {
        0 Secondary = "secondary";
    }
}

enumeration! {
    SeverityLabel {
        0 Critical = "critical";
        1 High = "high";
        2 Informational = "informational";
        3 Low = "low";
        4 Medium = "medium";
    }
}

enumeration! {
    ShutdownBehavior {
        0 Stop = "stop";
        1 Terminate = "terminate";
    }
}

enumeration! {
    SpotInstanceType {
        0 OneTime = "one-time";
        1 Persistent = "persistent";
    }
}

enumeration! {
    Tenancy {
        0 Dedicated = "dedicated";
        1 Default = "default";
        2 Host = "host";
    }
}

enumeration! {
    TpmSupportValues {
        0 V20 = "v2.0";
    }
}

enumeration! {
    VirtualizationType {
        0 Hvm = "hvm";
        1 Paravirtual = "paravirtual";
    }
}

enumeration! {
    VolumeType {
        0 Gp2 = "gp2";
        1 Gp3 = "gp3";
        2 Io1 = "io1";
        3 Io2 = "io2";
        4 Sc1 = "sc1";
        5 St1 = "st1";
        6 Standard = "standard";
    }
}
